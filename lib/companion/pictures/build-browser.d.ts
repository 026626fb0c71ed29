/** Which browser the build is for. */
interface ImportMetaEnv {
  readonly FIREFOX: boolean;
}

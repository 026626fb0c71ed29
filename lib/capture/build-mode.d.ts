/** The mode of the build; `bench` measures the slices of idle work. */
interface ImportMetaEnv {
  readonly MODE: string;
}

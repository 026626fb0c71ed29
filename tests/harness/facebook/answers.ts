/** Builds the synthetic answers of Facebook from planned posts, in the shape documented for October 2026; every value is invented. */
import type { Planned, PlannedAd, PlannedPost } from '#tests/demo/feed-plan.ts';
import { pictureUrl } from './pictures.ts';
import { scrambledLabel } from './scrambled-label.ts';
import { english, type Words } from './variants.ts';

type Built = Readonly<Record<string, unknown>>;

/** One edge of the feed: the wrapper that the feed puts around a story. */
export function edgeOf(post: Planned, index: number, words: Words = english): Built {
  const isAd = post.kind === 'ad';
  return {
    brs_content_label: null,
    cat_sensitive: { enc: 'a0'.repeat(32), cat: null },
    deduplication_key: String(7_000_000_000 + index),
    min_gap_type_index_string: isAd ? '4' : '1',
    sposnsor_new_distac_action: isAd ? 0 : null,
    top_story_cache_score: 0,
    is_ad_eligible_for_ad_pod: isAd ? false : null,
    node: isAd ? adStory(post, words) : post.kind === 'suggested' ? suggestedStory(post) : organicStory(post),
  };
}

const postIdOf = (text: string): string =>
  String([...text].reduce((sum, char) => (sum * 31 + (char.codePointAt(0) ?? 0)) % 281_474_976_710_597, 7));

const profile = (name: string) => {
  const id = `1000${postIdOf(name).slice(0, 11)}`;
  return {
    __typename: 'User',
    name,
    id,
    url: `https://www.facebook.com/profile.php?id=${id}`,
    profile_picture: { uri: 'https://media.example.org/face.jpg' },
  };
};

export function organicStory(post: PlannedPost): Built {
  return story(
    post,
    [{ __typename: 'CometFeedStoryMinimizedTimestampStrategy' }, { __typename: 'CometFeedStoryAudienceStrategy' }],
    {
      timestamp: { story: { creation_time: 1_790_000_000 } },
    },
  );
}

function suggestedStory(post: PlannedPost): Built {
  return story(
    post,
    [
      { __typename: 'CometStoryRecommendationLabelStrategy', label: 'Suggested for you' },
      { __typename: 'CometFeedStoryFollowButtonStrategy' },
    ],
    {},
  );
}

function story(post: PlannedPost, metadata: readonly Built[], sections: Built): Built {
  const id = `ORGANIC${postIdOf(post.text)}`;
  const postId = postIdOf(post.text);
  const permalink = `https://www.facebook.com/permalink.php?story_fbid=${postId}&id=1`;
  return {
    __typename: 'Story',
    th_dat_spo: null,
    id,
    post_id: postId,
    is_story_civic: null,
    creation_time: 1_790_000_000,
    feedback: {
      id: `F${postId}`,
      reactors: post.likedBy === null ? [] : [profile(post.likedBy)],
      important_comment: post.likedBy === null ? null : { author: profile(post.likedBy), body: { text: 'Same here!' } },
    },
    attachments: [{ styles: { __typename: 'StoryAttachmentPhotoStyleRenderer' } }],
    comet_sections: {
      content: {
        story: {
          th_dat_spo: null,
          post_id: postId,
          actors: [profile(post.author)],
          message: { __typename: 'TextWithEntities', text: post.text },
          wwwURL: permalink,
          comet_sections: { message: { story: { message: { text: post.text } } } },
          attachments: [
            {
              comet_footer_renderer: { __typename: 'CometStoryAttachmentFooterGHLMockedGenericShareStrategy' },
              comet_footer_disclaimer_renderer: null,
            },
          ],
        },
      },
      context_layout: { story: { unconnected_waist_data: null, comet_sections: { metadata } } },
      ...sections,
    },
  };
}

/** The copies of the sponsored data in one story hold different fields each, as the real site's do. */
export function adStory(ad: PlannedAd, words: Words = english): Built {
  const postId = postIdOf(ad.adId);
  const actor = { ...profile(ad.pageName), url: `https://www.facebook.com/${ad.pageName.replaceAll(/\W/g, '')}` };
  const permalink = `https://www.facebook.com/${ad.pageId}/posts/${postId}`;
  const token = tokenOf('NS', ad);
  const link = {
    __typename: 'ExternalWebLink',
    url: `https://l.facebook.com/l.php?u=${encodeURIComponent(`${ad.landingUrl}?fbclid=IwARsynthetic`)}&h=AT0`,
    fbclid: 'IwARsynthetic',
  };
  const style = {
    __typename: 'StoryAttachmentShareAdStyleRender',
    attachment: {
      media: {
        __typename: 'GenericAttachmentMedia',
        large_share_image: { height: 564, width: 1080, uri: pictureUrl(ad.adId) },
      },
      title_with_entities: { text: `${ad.pageName}: read more` },
      story_attachment_link_renderer: { attachment: { web_link: link } },
    },
  };
  return {
    __typename: 'Story',
    th_dat_spo: {
      brs_filter_setting: 90,
      client_token: token,
      lbl_adv_iden: ad.adId,
      lbl_adv_req: 1_790_000_001,
      __typename: 'SponsoredData',
      post_rendering_loggers: [],
    },
    id: `AD${postId}`,
    post_id: postId,
    is_story_civic: null,
    creation_time: null,
    feedback: { owning_profile: { __typename: 'User', name: ad.pageName, id: actor.id } },
    attachments: [{ styles: style }],
    comet_sections: {
      content: {
        story: {
          comet_sections: {
            message: {
              story: {
                th_dat_spo: { lbl_adv_iden: ad.adId, client_token: token, ad_id: ad.adId },
                message: { ranges: [], text: ad.text },
                permalink_url: permalink,
                attachments: [
                  {
                    action_links: [{ __typename: 'LinkOpenActionLink', link_display: 'example.org' }],
                    source: { text: 'example.org' },
                  },
                ],
              },
            },
          },
          encrypted_tracking: 'synthetic-token-tracking',
          attachments: [
            {
              styles: style,
              comet_footer_renderer: {
                __typename: 'CometStoryAttachmentFooterGenericShareStrategy',
                attachment: {
                  call_to_action_renderer: {
                    action_link: {
                      title: 'Learn more',
                      ghl_title: scrambledLabel('Learn more'),
                      link_type: 'LEARN_MORE',
                      page: { id: ad.pageId },
                    },
                  },
                },
              },
              comet_footer_disclaimer_renderer: null,
            },
          ],
          th_dat_spo: { lbl_adv_iden: ad.adId, ad_conversion_type: 23, client_token: token },
          post_id: postId,
          actors: [actor],
          message: { __typename: 'TextWithEntities', text: ad.text },
          wwwURL: permalink,
        },
      },
      context_layout: {
        story: {
          unconnected_waist_data: null,
          comet_sections: {
            actor_photo: {
              story: {
                actors: [{ ...actor, is_additional_profile_plus: true, delegate_page: { id: ad.pageId } }],
                th_dat_spo: { whatsapp_presence: false },
              },
            },
            metadata: [labelStrategy(ad, words), { __typename: 'CometFeedStoryAudienceStrategy' }],
          },
        },
      },
    },
  };
}

/** As long as the real ones. */
const tokenOf = (kind: string, { adId }: PlannedAd): string => `${kind}@synthetic-token-${adId}-${'x'.repeat(90)}`;

function labelStrategy(ad: PlannedAd, { sponsored, paidBy }: Words): Built {
  const text = ad.paidForBy === null ? sponsored : `${sponsored} · ${paidBy} ${ad.paidForBy}`;
  return {
    __typename:
      ad.paidForBy === null ? 'CometStorySponsoredLabelStrategy' : 'CometStorySponsoredPoliticalLabelStrategy',
    label: text,
    story: { th_dat_spo: { is_demo_ad: false }, ghl_label: scrambledLabel(text) },
  };
}

/** The first posts, as the page itself carries them. */
export function embeddedPage(edges: readonly Built[]): string {
  return edges.map((edge, index) => embedded(documentOf(edge, index))).join('\n');
}

function embedded(result: Built): string {
  const text = JSON.stringify({
    require: [
      [
        'ScheduledServerJS',
        'handle',
        null,
        [
          {
            __bbox: {
              require: [
                [
                  'RelayPrefetchedStreamCache',
                  'next',
                  [],
                  ['adp_CometModernHomeFeedQueryRelayPreloader_0000', { __bbox: { complete: false, result } }],
                ],
              ],
            },
          },
        ],
      ],
    ],
  }).replaceAll('<', '\\u003C');
  return `<script type="application/json" data-content-len="${text.length}" data-sjs>${text}</script>`;
}

const streamLabel = 'CometNewsFeed_viewerConnection$stream$CometNewsFeed_viewer_news_feed';

function documentOf(edge: Built, index: number): Built {
  if (index === 0) return { data: { viewer: { news_feed: { edges: [edge] } } }, extensions: { is_final: false } };
  return {
    label: streamLabel,
    path: ['viewer', 'news_feed', 'edges', index],
    data: edge,
    extensions: { is_final: false },
  };
}

/** A later answer of the feed: one document a line, the last one says that it is the last. */
export function feedAnswer(edges: readonly Built[]): readonly string[] {
  const documents = edges.length === 0 ? [{ data: { viewer: { news_feed: { edges: [] } } } }] : edges.map(documentOf);
  const last = {
    label: 'CometNewsFeed_viewerConnection$defer$page_info',
    path: ['viewer', 'news_feed'],
    data: { page_info: { has_next_page: edges.length > 0 } },
    extensions: { is_final: true },
  };
  return [...documents, last].map((part) => JSON.stringify(part));
}

/** The answer with the ads of the right column. */
export function rightColumnAnswer(ads: readonly PlannedAd[]): readonly string[] {
  const nodes = ads.map((ad) => ({
    rhc_ad: {
      actor: { __typename: 'User', name: ad.pageName, id: ad.pageId },
      description: ad.text,
      title: `${ad.pageName}: see more`,
      subtitle: 'EXAMPLE.ORG',
      encrypted_tracking: 'synthetic-token-tracking',
      image: { uri: pictureUrl(ad.adId), width: 800, height: 800 },
      target_url: ad.landingUrl,
      web_link: { __typename: 'ExternalWebLink', url: ad.landingUrl, fbclid: 'IwARsynthetic' },
    },
    sponsored_data: { client_token: tokenOf('JL', ad), ad_id: ad.adId },
    id: `RHC${ad.adId}`,
  }));
  return [
    JSON.stringify({
      data: { viewer: { auxColumnUnits: { nodes: [{ __typename: 'AdsSideFeedUnit', item_collection: { nodes } }] } } },
      extensions: { is_final: true },
    }),
  ];
}

/** The answer to "Why am I seeing this ad?". */
export function whyAnswer(ad: PlannedAd | undefined): readonly string[] {
  if (!ad) return [JSON.stringify({ errors: [{ message: 'no such ad' }] })];
  const data = {
    waist_targeting_data: ad.why,
    waist_advertiser_info: {
      advertiser_id: ad.pageId,
      name: ad.pageName,
      profile_picture_url: 'https://media.example.org/face.jpg',
    },
    waist_ad_preview: null,
    waist_is_marketplace_boosted_listing: false,
  };
  return [JSON.stringify({ data, extensions: { is_final: true } })];
}

/** What the page draws of more of its list, read from the answer itself: videos, and the ads of slots. */
window.itemsInAnswer = ({ onResponseReceivedActions = [] }) => {
  const videoIn = ({ contentId, metadata: { lockupMetadataViewModel: shown } }) => ({
    videoId: contentId,
    title: shown.title.content,
    author: shown.metadata.contentMetadataViewModel.metadataRows[0].metadataParts[0].text.content,
  });

  const landingUrlIn = (endpoint) => new URL(endpoint.urlEndpoint.url).searchParams.get('adurl');

  const pictureIn = (ad) => ({
    title: ad.title.simpleText,
    text: ad.description.simpleText,
    site: ad.websiteText.simpleText,
    landingUrl: landingUrlIn(ad.navigationEndpoint),
  });

  const modelIn = ({ feedAdMetadata: { feedAdMetadataViewModel: ad }, rendererContext }) => ({
    title: ad.headline.content,
    text: ad.description.content,
    site: ad.adDetailsLine.adDetailsLineViewModel.attributes[0].text.content,
    landingUrl: landingUrlIn(rendererContext.commandContext.onTap.innertubeCommand),
  });

  const adIn = ({ fulfillmentContent }) => {
    const content = fulfillmentContent.fulfilledLayout.inFeedAdLayoutRenderer.renderingContent;
    const picture = content.promotedSparklesWebRenderer;
    const shown = picture ? pictureIn(picture) : modelIn(content.topLandscapeImageLayoutViewModel);
    return { adId: shown.landingUrl, ...shown };
  };

  return onResponseReceivedActions
    .flatMap((action) => action.appendContinuationItemsAction.continuationItems)
    .map(({ richItemRenderer: { content } }) =>
      content.adSlotRenderer ? adIn(content.adSlotRenderer) : videoIn(content.lockupViewModel),
    );
};

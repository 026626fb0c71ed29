/** What is done with data in a clause. */

export interface Verbs {
  readonly holds: boolean;
  readonly shares: boolean;
  readonly buys: boolean;
  readonly any: boolean;
}

const hold =
  /\b(holds?|held|holding|have|has|had|possess\w*|in (the )?possession|acquired?|obtained|secured|(we|the party) (have |had |has )?(been|were|was) (given|sent|supplied|provided)|got|gotten|on (our|its|the) books|in the system|hang(s|ing)? on to|retention|entry|figur(e|es|ed)|feature[sd]?|hous(e|es|ed)|preserve[ds]?|remain(s|ed)?|stands?|sits?|carr(y|ies|ied)|comprise[sd]?|consists?|show(s|n)|display(s|ed)?|populated|(?:on|in) (?:the|our) (\w+ )?(system|database|ledger|register|file|record|roll|sheet)|record(s|ed)?|stor(e|es|ed|ing)|keeps?|kept|retain(s|ed)?|on (file|record|(our|the|your) (systems?|databases?|records?|files?))|contain(s|ed)?|process(es|ed|ing)?|maintain(s|ed)?|collect(s|ed)?|find|found|locate[ds]?|unearth\w*|on ours|identify|identified|trace[d]?|exists?|there (is|are|was|were)|(is|are|was|were) there|added|know[sn]?|(given|gave|provided|supplied|told) us|(given|provided|supplied) to us|includ(e|es|ed)|lists?|listed|attached to|associated with|came from|comes from|linked to|against your (name|record)|associated|attribut(e|es|ed)|appended|logged|noted|entered|registered|saved|listed|shown|showing|marked|tagged|appl(y|ies|ied)|set out|annotated|down as|has you|written down|jotted|captured|collated|compiled|assembled|gather(s|ed)?|in our possession|remains? (on|in)|available to us|updated|amended|accurate)\b/;
const share =
  /\b(shar(e|es|ed|ing)|disclos\w+|pass(ed|es|ing)?|transfer\w*|transmi\w+|furnish\w*|impart\w*|relay\w*|divulg\w+|hand(ed|s|ing)? (to|on|over|back)|turn(ed|s|ing)? over|dispatch\w*|despatch\w*|remit\w*|surrender\w*|pool(ed|s|ing)?|rout(ed|es|ing) to|channel\w*|pip(ed|es|ing) (in)?to|stream(ed|s|ing)? to|provision (of|to)|suppl(y|ies|ied|ying) to|sight of|(?<!\bwe |\bwe have |\bwe do )(have|has|had) (ever |never |not )?had (your|sight|access|a copy|copies|any of)|(stuck|sticks?|bung(s|ed)?|shov(e|es|ed)|pop(s|ped)?|drop(s|ped)?|tip(s|ped)?|dump(s|ed)?) .{0,60}\b(in|into|on|onto|to)|(can|may|could) (see|view|access|look at)|gets? (voters|electors|people|your|our|names|addresses)|slip(s|ped)? (to|it)|ship(s|ped)|sent (off|across|over|out)|farm(s|ed)? out|plug(s|ged)? into|link(s|ed) (up )?(with|to)|end(s|ed)? up (at|with|on|in)|reach(es|ed)|went|put (up )?on(to)?|(told|tell|telling) (anyone|anybody|no one|nobody)|show(n|s|ed) to|been shown|(had|have|has|gets?|got) .{2,50} from us\b|let .{0,20} (see|have)|run through|dropped into|in the hands of|exchang(e|es|ed|ing)|swap(s|ped)?|cop(y|ied|ies) to|cc'd|leak\w*|expos(e|es|ed)|extend(s|ed)? to|ingest\w*|sends?|sent|sending|upload\w*|giv(e|es|en|ing)|gave|provid(e|es|ed|ing)|suppl(y|ies|ied|ying)|match(ed|es|ing)?(?= .{0,60}\b(?:facebook|meta|google|platforms?|social media|users?|accounts?|audiences?)\b)|transmit\w*|ma(de|ke|kes) available|hand(ed|s|ing)? over|sync\w*|export\w*|releas(e|es|ed)|(?:suppliers?|processors?|companies|contractors?|providers?|firms?|agenc(?:y|ies)),? (?:who|that|which) (?:\w+ )?(?:process|handle|host|store|see|access)(?:es|s)?|recipients?|receiv(e|es|ed)|go(es)? to|went to|(processed|handled|accessed|stored|hosted|seen) by|accessible to|forward(s|ed|ing)?|suppl(y|ies)|deliver(s|ed)?|distribut\w+|circulat\w+|communicat\w+|convey\w*|post(ed|s)? to|onboard\w*|push(ed|es)?|load(ed|s)? (?:it |them )?(up )?(in|on)?to|import(ed|s)? (in)?to|feed|fed|feeds|submit(s|ted)?|hashed|entrust\w*|outsourc\w+|subcontract\w+|(seen|viewed|used|held|managed|operated|maintained|printed|run|carried out) (for us |on our behalf )?by)\b/;
const toUs =
  /\b(?:we|the party|i) (?:have |has |had )?(?:never |not )?(?:been|were|was) (?:given|sent|supplied|provided|told|passed)\b|\b(giv(e|es|en)|gave|provid(e|es|ed)|suppl(y|ies|ied)|pass(es|ed)|sen[dt]s?|shares?|shared|told) (to |with )?(us|our (office|team|party|organisation|canvassers?|volunteers?))\b/;
const buy =
  /\b(buys?|bought|buying|purchas(e|es|ed|ing)|acqui\w+|procure\w*|obtain\w*|licen[cs](e|es|ed|ing)|receiv(e|es|ed)|us(e|es|ed|ing)|append(s|ed)?|get|gets|got|match(ed)?|supplied (to us )?by|suppl(y|ies|ied) us|provided (to us )?by|provides? us|add(s|ed)?|enrich(es|ed)?|rent(s|ed)?|lease[sd]?|procure[ds]?|subscribe[sd]?|commission(s|ed)?|sourc(e|es|ed)|paid for|pa(y|ys|id)|licen[cs]ed to us|supplement\w*|augment\w*|overlai?[dy]\w*)\b/;
const anyVerb =
  /\b(is|are|was|were|be|been|do|does|did|will|use[ds]?|using|carry|carries|carried|make|makes|made|create[ds]?|build|builds|built|take[s]?|place|ran|run|seeded|appl(y|ies|ied)|calculate[ds]?|assign(s|ed)?|produce[ds]?|came|come[s]?|profile[ds]?|score[ds]?|target(s|ed)?|delete[ds]?|erase[ds]?|sell|sold|sells|ask(ed)?|complain|analyse[ds]?|infer(s|red)?|predict(s|ed)?|estimate[ds]?)\b/;

/** What the person did is no sharing by the party. */
const byYou =
  /(?<!\b(?:do|does|did|have|has|will|would|can|could) )\byou (?:yourself )?(?:(?:have|had|did|never|not|ever|also|once) ){0,3}(?:supplied|supply|provided?|gave|given|give|sent|send|shared?|submitted|submit|disclosed?)\b/g;

/** Who gave something is where it came from. */
const whoGave = /\b(?:who|whom) (?:had |has |first )?(?:supplied|gave|provided|sent|passed|shared)\b/g;

/** Which kinds of verb a plain clause has. "You gave us" is holding, not sharing. */
export function readVerbs(clause: string): Verbs {
  const done = clause.replace(toUs, ' ').replaceAll(byYou, ' ').replaceAll(whoGave, ' ');
  const verbs = {
    holds: hold.test(clause),
    shares: share.test(done),
    buys: buy.test(clause),
  };
  return { ...verbs, any: verbs.holds || verbs.shares || verbs.buys || anyVerb.test(clause) };
}

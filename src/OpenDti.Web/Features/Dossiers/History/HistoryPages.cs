using OpenDti.Scoring;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Dossiers.History;

/// <summary>What happened to a dossier, or to one criterion of it, latest first.</summary>
public sealed record HistoryModel(
    Guid Dossier,
    string UnitName,
    int Year,
    HistoryCriterion? Criterion,
    IReadOnlyList<HistoryRow> Rows,
    IReadOnlyList<HistoryChoice> Choices
);

public sealed record HistoryCriterion(string Id, string Title, string EntryPath);

/// <summary>One entry of the record. <see cref="Clock"/> carries seconds: it proves an order.</summary>
public sealed record HistoryRow(
    long Seq,
    string Date,
    string Clock,
    string Person,
    string Act,
    IReadOnlyList<HistoryValue> Values,
    string? Reason
);

/// <summary>A value before and after; nothing before is null.</summary>
public sealed record HistoryValue(string Name, string? Before, string After);

public sealed record HistoryChoice(string Id, string Title);

/// <summary>Tells the entries of a dossier's stream in words.</summary>
public static class HistoryPages
{
    public static HistoryModel PageOf(
        DossierReading reading,
        DossierHistory history,
        IReadOnlyDictionary<Guid, string> names,
        Criterion? criterion,
        Language language
    )
    {
        var rows = new List<HistoryRow>();
        var saved = new Dictionary<string, SavedAnswer>();
        foreach (var one in history.Events)
        {
            if (RowOf(reading, history, one, saved, criterion, names, language) is { } row)
            {
                rows.Add(row);
            }

            foreach (var answer in (one.Fact as AnswersSaved)?.Answers ?? [])
            {
                saved[answer.Input] = answer;
            }
        }

        rows.Reverse();
        return new HistoryModel(
            reading.Dossier.Id,
            reading.Unit.Name,
            reading.Year,
            criterion is null
                ? null
                : new HistoryCriterion(criterion.Id.Value, TitleOf(criterion, language), DossierPaths.EntryRow(reading, criterion)),
            rows,
            [.. reading.Set.Criteria.Select(c => new HistoryChoice(c.Id.Value, TitleOf(c, language)))]
        );
    }

    private static HistoryRow? RowOf(
        DossierReading reading,
        DossierHistory history,
        DossierEvent one,
        Dictionary<string, SavedAnswer> before,
        Criterion? only,
        IReadOnlyDictionary<Guid, string> names,
        Language language
    )
    {
        var (texts, set) = (HistoryTexts.In(language), history.SetAfter(one.Seq, reading.Set));
        HistoryRow Row(string act, IReadOnlyList<HistoryValue> values, string? reason) =>
            new(
                one.Seq,
                HanoiTime.DateOf(one.Stamp.ReceivedAt),
                HanoiTime.ClockOf(one.Stamp.ReceivedAt),
                names.GetValueOrDefault(one.Stamp.Account, texts.Unknown),
                act,
                values,
                reason
            );

        bool IsAbout(string indicator) => only is null || indicator == only.Id.Value;

        return one.Fact switch
        {
            AnswersSaved saved when only is null || saved.Indicator == only.Id.Value => Row(
                texts.Saved(TitleOf(set, saved.Indicator, language)),
                [.. saved.Answers.Select(answer => ValueOf(set, answer, before.GetValueOrDefault(answer.Input), language))],
                reason: null
            ),
            DossierReturned returned when only is null => Row(
                texts.Returned,
                values: [],
                string.Join(" ", returned.Indicators.Select(r => $"{TitleOf(set, r.Indicator, language)}: {r.Reason}"))
            ),
            DossierReturned returned when returned.Indicators.FirstOrDefault(r => r.Indicator == only!.Id.Value) is { } mine => Row(
                texts.Returned,
                values: [],
                mine.Reason
            ),
            CriterionAppraised appraised when only is null || appraised.Indicator == only.Id.Value => Row(
                texts.Appraised(TitleOf(set, appraised.Indicator, language), appraised.Act),
                [.. appraised.Values.Select(value => ValueOf(set, value, before: null, language))],
                AppraisalReasonTexts.Said(appraised.Reason, appraised.Words, language) is { Length: > 0 } why ? why : null
            ),
            DraftAnswered answered when only is null || answered.Indicator == only.Id.Value => Row(
                texts.DraftAnswered(LineOf(set, answered.Indicator, language), answered.Agrees),
                values: [],
                answered.Words
            ),
            DraftAnswerPrepared prepared when IsAbout(prepared.Indicator) => Row(
                texts.DraftPrepared(LineOf(set, prepared.Indicator, language), prepared.Agrees),
                values: [],
                prepared.Words
            ),
            DraftAnswerConfirmed confirmed when IsAbout(confirmed.Indicator) => Row(
                texts.DraftConfirmed(LineOf(set, confirmed.Indicator, language)),
                values: [],
                reason: null
            ),
            DraftAnswerGivenBack back when IsAbout(back.Indicator) => Row(
                texts.DraftGivenBack(LineOf(set, back.Indicator, language)),
                values: [],
                back.Words
            ),
            DraftAnswerSettled settled when only is null || settled.Indicator == only.Id.Value => Row(
                texts.DraftSettled(LineOf(set, settled.Indicator, language), settled.Outcome),
                values: [],
                settled.Words
            ),
            ComplaintFiled filed when IsAbout(filed.Indicator) => Row(
                texts.ComplaintFiled(
                    LineOf(set, filed.Indicator, language),
                    filed.Letter is { } letter ? $"{letter.Number}, {HanoiTime.DateOf(letter.Date)}" : null
                ),
                values: [],
                filed.Words
            ),
            ComplaintWithdrawn taken when IsAbout(taken.Indicator) => Row(
                texts.ComplaintWithdrawn(LineOf(set, taken.Indicator, language)),
                values: [],
                reason: null
            ),
            ComplaintDecided decided when IsAbout(decided.Indicator) => Row(
                texts.ComplaintDecided(LineOf(set, decided.Indicator, language), decided.Outcome),
                values: [],
                decided.Words
            ),
            CriterionCorrected corrected when IsAbout(corrected.Indicator) => Row(
                texts.Corrected(
                    TitleOf(set, corrected.Indicator, language),
                    corrected.PointsE10 is { } points ? Shown.Points(set, Points.FromScaled(points), language) : null
                ),
                [.. corrected.Values.Select(value => ValueOf(set, value, before: null, language))],
                corrected.Words
            ),
            ExplanationAsked asked when only is null || asked.Indicator == only.Id.Value => Row(
                texts.ExplanationAsked(TitleOf(set, asked.Indicator, language)),
                values: [],
                asked.Question
            ),
            ExplanationPrepared prepared when IsAbout(prepared.Indicator) => Row(
                texts.ExplanationPrepared(TitleOf(set, prepared.Indicator, language)),
                [.. prepared.Proposed.Select(value => ValueOf(set, value, before: null, language))],
                prepared.Words
            ),
            ExplanationConfirmed confirmed when IsAbout(confirmed.Indicator) => Row(
                texts.ExplanationConfirmed(TitleOf(set, confirmed.Indicator, language)),
                values: [],
                reason: null
            ),
            ExplanationGivenBack back when IsAbout(back.Indicator) => Row(
                texts.ExplanationGivenBack(TitleOf(set, back.Indicator, language)),
                values: [],
                back.Words
            ),
            ExplanationAnswered answered when only is null || answered.Indicator == only.Id.Value => Row(
                texts.ExplanationAnswered(TitleOf(set, answered.Indicator, language)),
                [.. answered.Proposed.Select(value => ValueOf(set, value, before: null, language))],
                answered.Words
            ),
            ExplanationDecided decided when only is null || decided.Indicator == only.Id.Value => Row(
                texts.ExplanationDecided(TitleOf(set, decided.Indicator, language), decided.Outcome),
                values: [],
                decided.Words
            ),
            CouncilFact council when HistoryOfCouncil.IsAbout(reading, council, only) => Row(
                HistoryOfCouncil.Told(reading, council, language),
                [.. (council as CouncilDecided)?.Values.Select(value => ValueOf(reading.Set, value, before: null, language)) ?? []],
                HistoryOfCouncil.ReasonOf(council)
            ),
            BonusFact bonus when only is null => Row(
                HistoryOfBonus.Told(reading, bonus, language),
                values: [],
                bonus is BonusDecided { Words: { Length: > 0 } words } ? words : null
            ),
            MonitoredSaved monitored when only is null => Row(
                texts.Monitored,
                [.. monitored.Answers.Select(value => ValueOf(set, value, before: null, language))],
                reason: null
            ),
            MonitoredContested contested when only is null => Row(
                texts.MonitoredContested(FigureWords.Of(contested.Input, canonical: null, missing: null, set, language).Name),
                contested.Proposed is { } proposed
                    ? [ValueOf(set, new SavedAnswer(contested.Input, proposed, Missing: null), before: null, language)]
                    : [],
                contested.Document is { } document ? $"{contested.Words} ({document})" : contested.Words
            ),
            EvidenceAttached attached when IsAbout(attached.Indicator) => Row(
                texts.EvidenceAttached(TitleOf(set, attached.Indicator, language), NameOf(history, attached.Evidence.Item, language)),
                values: [],
                reason: null
            ),
            EvidenceDetached detached when IsAbout(detached.Indicator) => Row(
                texts.EvidenceDetached(TitleOf(set, detached.Indicator, language), NameOf(history, detached.Item, language)),
                values: [],
                reason: null
            ),
            EvidenceMinuted minuted when IsAbout(minuted.Indicator) => Row(
                texts.EvidenceMinuted(TitleOf(set, minuted.Indicator, language), HanoiTime.DateOf(minuted.SeenOn)),
                values: [],
                minuted.Words
            ),
            AnswersSaved or DossierReturned or CriterionAppraised => null,
            _ when only is not null => null,
            EvidenceReplaced replaced => Row(
                texts.EvidenceReplaced(NameOf(history, replaced.Evidence.Item, language)),
                values: [],
                reason: null
            ),
            DossierOpened => Row(texts.Opened, values: [], reason: null),
            DossierSent => Row(texts.Sent, values: [], reason: null),
            DossierConfirmed { Paper: { } paper } => Row(
                texts.ConfirmedByPaper(paper.Number, HanoiTime.DateOf(paper.SignedOn)),
                values: [],
                reason: null
            ),
            DossierConfirmed => Row(texts.Confirmed, values: [], reason: null),
            DossierWithdrawn withdrawn => Row(texts.Withdrawn, values: [], withdrawn.Reason),
            DossierExtended extended => Row(texts.Extended(DossierTexts.In(language).At(extended.DeadlineAt)), values: [], extended.Reason),
            TraitsGiven given => Row(texts.TraitsGiven(TraitWords.Of(set, given.Traits, language)), values: [], given.Reason),
            CorrectionsConfirmed confirmed => Row(
                texts.CorrectionsConfirmed(string.Join("; ", confirmed.Indicators.Select(id => TitleOf(set, id, language)))),
                values: [],
                reason: null
            ),
            DossierSetAmended amended => Row(
                texts.SetAmended(amended.DecisionNumber, HanoiTime.DateOf(amended.DecisionDate), amended.VoidVersion is not null),
                values: [],
                reason: null
            ),
            _ => throw new InvalidOperationException($"No words for {one.Fact.GetType().Name}."),
        };
    }

    private static string NameOf(DossierHistory history, Guid item, Language language) =>
        EvidenceWords.In(language).NameOf(history.Evidence[item]);

    private static HistoryValue ValueOf(CompiledSet set, SavedAnswer answer, SavedAnswer? before, Language language)
    {
        var (name, after) = FigureWords.Of(answer.Input, answer.Value, answer.Missing, set, language);
        return new HistoryValue(
            name,
            before is null ? null : FigureWords.Of(before.Input, before.Value, before.Missing, set, language).Value,
            after
        );
    }

    private static string? LineOf(CompiledSet set, string indicator, Language language) =>
        indicator.Length == 0 ? null : TitleOf(set, indicator, language);

    private static string TitleOf(CompiledSet set, string indicator, Language language) =>
        set.FindIndicator(new IndicatorId(indicator)) is { } found ? TitleOf(found, language) : indicator;

    private static string TitleOf(Indicator indicator, Language language) => $"{indicator.Code} {indicator.Name.In(language)}";
}

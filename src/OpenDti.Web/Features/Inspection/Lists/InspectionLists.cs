using OpenDti.Scoring;
using OpenDti.Web.Features.Audit;
using OpenDti.Web.Features.Councils;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Inspection.Lists;

/// <summary>Draws the auditor's lists out of the record of a round group, newest first.</summary>
public sealed class InspectionLists(GroupRecord record, Language language)
{
    private readonly ListTexts _texts = ListTexts.In(language);
    private readonly DossierTexts _shared = DossierTexts.In(language);

    /// <summary>The kinds of facts that a list is drawn from.</summary>
    public static IReadOnlyList<Type> FactsOf(InspectionList list) =>
        list switch
        {
            InspectionList.AfterDeadline =>
            [
                typeof(RoundGroupOpened),
                typeof(RoundGroupDeadlineChanged),
                typeof(AnswersSaved),
                typeof(EvidenceAttached),
                typeof(EvidenceDetached),
                typeof(EvidenceReplaced),
                typeof(MonitoredSaved),
                typeof(MonitoredContested),
                typeof(ExplanationAnswered),
                typeof(ExplanationPrepared),
                typeof(ExplanationConfirmed),
                typeof(CorrectionsConfirmed),
                typeof(DossierSent),
                typeof(DossierConfirmed),
                typeof(DossierReturned),
                typeof(DossierWithdrawn),
                typeof(TraitsGiven),
            ],
            InspectionList.Extensions => [typeof(DossierExtended), typeof(RoundGroupDeadlineChanged)],
            InspectionList.Overrides => [typeof(CriterionCorrected)],
            InspectionList.Council => [typeof(CouncilDecided), typeof(CouncilDecisionWithdrawn)],
            InspectionList.Unopened => [],
            InspectionList.Amendments => [typeof(RoundGroupSetAmended), typeof(BonusSchemeAttached)],
            _ => [typeof(DossierReturned), typeof(DossierWithdrawn), typeof(CriterionAppraised)],
        };

    public IReadOnlyList<InspectionRow> Of(InspectionList list)
    {
        var rows = list switch
        {
            InspectionList.AfterDeadline => Told(IsLate),
            InspectionList.Extensions => Told((_, one) => one.Fact is DossierExtended).Concat(MovedDeadlines()),
            InspectionList.Overrides => Overrides(),
            InspectionList.Council => Rulings().Concat(Told((_, one) => one.Fact is CouncilDecisionWithdrawn)),
            InspectionList.Unopened => Unopened(),
            InspectionList.Amendments => new AmendmentRows(record, language).All(),
            _ => Told((_, one) => one.Fact is DossierReturned or DossierWithdrawn or CriterionAppraised { Act: CriterionAct.Return }),
        };
        return
        [
            .. rows.OrderByDescending(row => row.At)
                .ThenBy(row => row.Dossier is not null)
                .ThenBy(row => row.UnitName, VietnameseOrder.Instance),
        ];
    }

    private bool IsLate(DossierReading now, DossierEvent one) =>
        one.Fact
            is AnswersSaved
                or EvidenceAttached
                or EvidenceDetached
                or EvidenceReplaced
                or MonitoredSaved
                or MonitoredContested
                or ExplanationAnswered
                or ExplanationConfirmed
                or CorrectionsConfirmed
                or DossierSent
                or DossierConfirmed
                or DossierReturned
                or DossierWithdrawn
                or TraitsGiven
        && one.Stamp.ReceivedAt >= record.DeadlineInForceAt(one.Stamp.ReceivedAt);

    private IEnumerable<InspectionRow> Told(Func<DossierReading, DossierEvent, bool> isMeant) =>
        from dossier in record.Dossiers
        from one in dossier.History.Events
        where isMeant(dossier.Now, one)
        let fact = SaidBy(dossier.History, one)
        select RowOf(dossier.Now, one.Stamp, WhatOf(fact), ReasonOf(fact));

    // What a leader confirmed is what a specialist had prepared last: it is told as if the leader had written it.
    private static DossierFact SaidBy(DossierHistory history, DossierEvent one)
    {
        if (one.Fact is not ExplanationConfirmed confirmed)
        {
            return one.Fact;
        }

        var prepared = history
            .Events.TakeWhile(earlier => earlier.Seq < one.Seq)
            .Select(earlier => earlier.Fact)
            .OfType<ExplanationPrepared>()
            .Last(earlier => earlier.Indicator == confirmed.Indicator && earlier.RoundNo == confirmed.RoundNo);
        return new ExplanationAnswered(prepared.Indicator, prepared.RoundNo, prepared.Words, prepared.Proposed);
    }

    private IEnumerable<InspectionRow> MovedDeadlines() =>
        from entry in record.GroupFacts
        let changed = entry.Fact as RoundGroupDeadlineChanged
        where changed is not null
        select new InspectionRow(
            entry.Stamp.ReceivedAt,
            Dossier: null,
            _texts.AllUnits,
            record.NameOf(entry.Stamp.Account, _texts.Unknown),
            _texts.DeadlineMoved(_shared.At(changed.Before), _shared.At(changed.DeadlineAt)),
            changed.Reason,
            Moved: null
        );

    /// <summary>Every criterion whose points are not those of the declared figures, with the person whose decision stands.</summary>
    private IEnumerable<InspectionRow> Overrides()
    {
        var readings = record.Dossiers.Select(one => one.Now).ToList();
        var declared = GroupStanding.SheetsIn(record.Set, readings, DossierView.Declared);
        var final = GroupStanding.SheetsIn(record.Set, readings, DossierView.Final);
        foreach (var (now, history) in record.Dossiers)
        {
            foreach (var moved in SheetDifference.Of(record.Set, declared[now.Inputs.Unit], final[now.Inputs.Unit]))
            {
                var corrected = history.Events.LastOrDefault(one =>
                    one.Fact is CriterionCorrected { Indicator: var indicator } && indicator == moved.Criterion.Id.Value
                );
                if (corrected is not null)
                {
                    yield return RowOf(now, corrected.Stamp, WhatOf(corrected.Fact), ReasonOf(corrected.Fact)) with
                    {
                        Moved = moved,
                    };
                }
                else if (now.Dossier.CurrentAppraisalOf(moved.Criterion.Id) is { } decided)
                {
                    var stamp = new AuditStamp(decided.AccountId, decided.DecidedAt, decided.DecidedAt);
                    var what = $"{AppraisalReasonTexts.Done(decided.Act, language)}: {TitleOf(moved.Criterion)}";
                    yield return RowOf(now, stamp, what, AppraisalReasonTexts.Said(decided.Reason, decided.Words, language)) with
                    {
                        Moved = moved,
                    };
                }
            }
        }
    }

    /// <summary>Every decision of the council in force, with the points or the class before and after it.</summary>
    private IEnumerable<InspectionRow> Rulings()
    {
        var readings = record.Dossiers.Select(dossier => dossier.Now).ToList();
        return from row in CouncilRulings.Of(GroupStanding.Of(record.Set, readings), language)
            from dossier in record.Dossiers
            where dossier.Now == row.Dossier
            let one = dossier.History.Events.Single(entry => entry.Seq == row.Ruling.Version)
            select RowOf(dossier.Now, one.Stamp, _texts.Ruled(row.Line, row.Before, row.After), row.Ruling.Words);
    }

    /// <summary>A file may prove several criteria; it is one line, and one opening is enough for all of them.</summary>
    private IEnumerable<InspectionRow> Unopened() =>
        from dossier in record.Dossiers
        from piece in record.Unopened[dossier.Now.Dossier.Id]
        let criteria = dossier.Now.Dossier.Evidence.Where(use => use.ItemId == piece.Id).Select(use => TitleOf(use.Indicator)).Order()
        select new InspectionRow(
            piece.AddedAt,
            dossier.Now.Dossier.Id,
            dossier.Now.Unit.Name,
            record.NameOf(piece.AccountId, _texts.Unknown),
            EvidenceWords.In(language).NameOf(piece),
            string.Join("; ", criteria),
            Moved: null
        )
        {
            Item = piece.Id,
        };

    private InspectionRow RowOf(DossierReading now, AuditStamp stamp, string what, string reason) =>
        new(stamp.ReceivedAt, now.Dossier.Id, now.Unit.Name, record.NameOf(stamp.Account, _texts.Unknown), what, reason, Moved: null)
        {
            Account = stamp.Account,
        };

    private string WhatOf(DossierFact fact) =>
        fact switch
        {
            AnswersSaved saved => _texts.Saved(TitleOf(saved.Indicator)),
            EvidenceAttached attached => _texts.EvidenceAttached(TitleOf(attached.Indicator)),
            EvidenceDetached detached => _texts.EvidenceDetached(TitleOf(detached.Indicator)),
            EvidenceReplaced => _texts.EvidenceReplaced,
            MonitoredSaved saved => _texts.Measured(string.Join("; ", saved.Answers.Select(FigureOf))),
            MonitoredContested contested => _texts.Contested(NameOf(contested.Input)),
            ExplanationAnswered answered => _texts.Explained(
                TitleOf(answered.Indicator),
                string.Join("; ", answered.Proposed.Select(FigureOf))
            ),
            CorrectionsConfirmed confirmed => _texts.CorrectionsConfirmed(string.Join("; ", confirmed.Indicators.Select(TitleOf))),
            DossierSent => _texts.Sent,
            DossierConfirmed => _texts.Confirmed,
            DossierReturned returned => _texts.Returned(string.Join(", ", returned.Indicators.Select(one => TitleOf(one.Indicator)))),
            DossierWithdrawn => _texts.Withdrawn,
            TraitsGiven given => _texts.TraitsGiven(TraitWords.Of(record.Set, given.Traits, language)),
            CouncilDecisionWithdrawn => _texts.RulingWithdrawn,
            DossierExtended extended => _texts.Extended(_shared.At(extended.Before), _shared.At(extended.DeadlineAt)),
            CriterionAppraised appraised => $"{AppraisalReasonTexts.Done(appraised.Act, language)}: {TitleOf(appraised.Indicator)}",
            CriterionCorrected corrected => _texts.Corrected(TitleOf(corrected.Indicator)),
            _ => throw new InvalidOperationException($"No list tells {fact.GetType().Name}."),
        };

    private string ReasonOf(DossierFact fact) =>
        fact switch
        {
            DossierReturned returned => string.Join(" ", returned.Indicators.Select(one => one.Reason)),
            DossierWithdrawn withdrawn => withdrawn.Reason,
            CouncilDecisionWithdrawn withdrawn => withdrawn.Reason,
            TraitsGiven given => given.Reason,
            DossierExtended extended => extended.Reason,
            CriterionAppraised appraised => AppraisalReasonTexts.Said(appraised.Reason, appraised.Words, language),
            CriterionCorrected corrected => corrected.Words,
            MonitoredContested contested => contested.Words,
            ExplanationAnswered answered => answered.Words,
            _ => "",
        };

    private string FigureOf(SavedAnswer answer)
    {
        var (name, value) = FigureWords.Of(answer.Input, answer.Value, answer.Missing, record.Set, language);
        return $"{name}: {value}";
    }

    private string NameOf(string input) => record.Set.FindInput(new InputId(input))?.Name.In(language) ?? input;

    private string TitleOf(string indicator) =>
        record.Set.FindIndicator(new IndicatorId(indicator)) is { } found ? TitleOf(found) : indicator;

    private string TitleOf(Indicator indicator) => $"{indicator.Code} {indicator.Name.In(language)}";
}

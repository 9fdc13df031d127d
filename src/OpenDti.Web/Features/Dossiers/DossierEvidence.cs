using OpenDti.Scoring;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>The part of a dossier that is about its evidence: what may be attached when, and what that does.</summary>
public sealed partial class Dossier
{
    private const int MostPerCriterion = 30;

    private List<EvidenceUse> _evidence = [];

    public IReadOnlyList<EvidenceUse> Evidence => _evidence;

    public IEnumerable<EvidenceUse> EvidenceOf(Indicator indicator) => EvidenceOf(indicator.Id);

    public IEnumerable<EvidenceUse> EvidenceOf(IndicatorId indicator) => _evidence.Where(use => use.Indicator == indicator.Value);

    public IReadOnlySet<IndicatorId> CriteriaWithEvidence() => _evidence.Select(use => new IndicatorId(use.Indicator)).ToHashSet();

    /// <summary>The same without what was attached or taken off in a correction that no leader has confirmed.</summary>
    public IReadOnlySet<IndicatorId> CriteriaProved()
    {
        var proved = _evidence.Select(use => use.Indicator).ToHashSet();
        foreach (var held in _appraisals.Where(a => a.WasProved is not null))
        {
            _ = held.WasProved is true ? proved.Add(held.Indicator) : proved.Remove(held.Indicator);
        }

        return proved.Select(indicator => new IndicatorId(indicator)).ToHashSet();
    }

    /// <summary>Attaches a piece; attached already, it takes other pages.</summary>
    public Result<EvidenceAttached> Attach(
        IndicatorId indicator,
        EvidenceItem item,
        string? pages,
        bool? isStillInForce,
        RoundGroup group,
        DateTimeOffset receivedAt
    )
    {
        if (RefusalToAttach(indicator, group, receivedAt) is { } refusal)
        {
            return refusal;
        }

        var explained = ExplainedBy(indicator, group, receivedAt);
        var comesFromElsewhere = item.DossierId != Id;
        return item.UnitId != UnitId ? new Refusal("evidence.other-unit")
            : comesFromElsewhere && isStillInForce is null ? new Refusal("evidence.still-in-force")
            : comesFromElsewhere && isStillInForce is false ? new Refusal("evidence.no-longer-in-force")
            : explained is not null && UseOf(indicator.Value, item.Id)?.ReceivedAt < explained.AskedAt ? new Refusal("evidence.was-locked")
            : _evidence.Count(use => use.Indicator == indicator.Value) >= MostPerCriterion
                ? new Refusal("evidence.too-many", $"{MostPerCriterion}")
            : new EvidenceAttached(indicator.Value, EvidenceProof.Of(item), pages, comesFromElsewhere ? isStillInForce : null)
            {
                Explains = explained?.RoundNo,
                ReopenedUntil = CorrectedUntil(indicator, group, receivedAt),
            };
    }

    public Result<EvidenceDetached> Detach(IndicatorId indicator, Guid item, RoundGroup group, DateTimeOffset receivedAt)
    {
        if (RefusalToAttach(indicator, group, receivedAt) is { } refusal)
        {
            return refusal;
        }

        var (use, explained) = (UseOf(indicator.Value, item), ExplainedBy(indicator, group, receivedAt));
        return use is null ? new Refusal("evidence.not-attached")
            : explained is not null && use.ReceivedAt < explained.AskedAt ? new Refusal("evidence.was-locked")
            : new EvidenceDetached(indicator.Value, item)
            {
                Explains = explained?.RoundNo,
                ReopenedUntil = CorrectedUntil(indicator, group, receivedAt),
            };
    }

    /// <summary>Why no evidence of this criterion can be attached at this instant; null where it can. A request for explanation opens it, and no figure.</summary>
    public Refusal? RefusalToAttach(IndicatorId indicator, RoundGroup group, DateTimeOffset receivedAt) =>
        RequestOpenAt(indicator, group, receivedAt) is null ? RefusalToEnter(indicator, group, receivedAt) : null;

    /// <summary>The request by which alone evidence of this criterion may be attached; null where its figures are open too, or nothing is.</summary>
    public Explanation? ExplainedBy(IndicatorId indicator, RoundGroup group, DateTimeOffset receivedAt) =>
        RefusalToEnter(indicator, group, receivedAt) is null ? null : RequestOpenAt(indicator, group, receivedAt);

    public Result<EvidenceReplaced> Replace(Guid old, EvidenceItem item, RoundGroup group, DateTimeOffset receivedAt) =>
        RefusalToEnter(group, receivedAt) is { } refusal ? refusal : new EvidenceReplaced(old, EvidenceProof.Of(item));

    /// <summary>An appraiser's minutes come after the deadline, and say nothing about what the unit declared.</summary>
    public Result<EvidenceMinuted> Minute(
        IndicatorId indicator,
        EvidenceItem item,
        DateOnly seenOn,
        string words,
        RoundGroup group,
        DateTimeOffset receivedAt
    ) =>
        RefusalToAppraise(group, receivedAt) is { } refusal ? refusal
        : item.Kind != EvidenceKind.OnSite ? new Refusal("evidence.not-on-site")
        : UseOf(indicator.Value, item.Id) is null ? new Refusal("evidence.not-attached")
        : seenOn > HanoiTime.DayOf(receivedAt) ? new Refusal("evidence.in-future")
        : string.IsNullOrWhiteSpace(words) ? new Refusal("evidence.minutes-empty")
        : words.Length > EvidenceUse.MinutesMaxLength ? new Refusal("evidence.minutes-long", $"{EvidenceUse.MinutesMaxLength}")
        : new EvidenceMinuted(indicator.Value, item.Id, seenOn, words.Trim());

    private EvidenceUse? UseOf(string indicator, Guid item) => _evidence.Find(use => use.Indicator == indicator && use.ItemId == item);

    private void ApplyEvidence(DossierFact fact, long seq, Guid account, DateTimeOffset receivedAt)
    {
        switch (fact)
        {
            case EvidenceAttached attached:
                HoldProof(attached.Indicator, attached.ReopenedUntil);
                Use(attached.Indicator, attached.Evidence.Item).Take(attached.Pages, attached.IsStillInForce, seq, account, receivedAt);
                CorrectUnless(attached.Explains, attached.Indicator);
                break;
            case EvidenceDetached detached:
                HoldProof(detached.Indicator, detached.ReopenedUntil);
                _evidence.Remove(UseOf(detached.Indicator, detached.Item)!);
                CorrectUnless(detached.Explains, detached.Indicator);
                break;
            case EvidenceReplaced replaced:
                foreach (var old in _evidence.Where(use => use.ItemId == replaced.Old).ToList())
                {
                    _evidence.Remove(old);
                    Use(old.Indicator, replaced.Evidence.Item).Take(old.Pages, old.IsStillInForce, seq, account, receivedAt);
                    Correct(old.Indicator);
                }

                break;
            case EvidenceMinuted minuted:
                UseOf(minuted.Indicator, minuted.Item)!.TakeMinutes(minuted, account, receivedAt);
                break;
        }
    }

    private EvidenceUse Use(string indicator, Guid item)
    {
        if (UseOf(indicator, item) is { } known)
        {
            return known;
        }

        var use = EvidenceUse.Of(this, indicator, item);
        _evidence.Add(use);
        return use;
    }

    // A paper that explains leaves the decision standing that it is about: whoever asked decides what follows from it.
    private void CorrectUnless(int? explains, string indicator)
    {
        if (explains is null)
        {
            Correct(indicator);
        }
    }

    // What a leader or an appraiser asked for has been done, by a figure or by a paper.
    private void Correct(string indicator)
    {
        _reviews.Find(review => review.Indicator == indicator)?.Answer();
        Revise(indicator);
    }
}

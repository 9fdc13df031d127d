using OpenDti.Scoring;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>The part of a dossier that is about its evidence: what may be attached when, and what that does.</summary>
public sealed partial class Dossier
{
    private const int MostPerCriterion = 30;

    private List<EvidenceUse> _evidence = [];

    public IReadOnlyList<EvidenceUse> Evidence => _evidence;

    public IEnumerable<EvidenceUse> EvidenceOf(Indicator indicator) => _evidence.Where(use => use.Indicator == indicator.Id.Value);

    public IReadOnlySet<IndicatorId> CriteriaWithEvidence() => _evidence.Select(use => new IndicatorId(use.Indicator)).ToHashSet();

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
        if (RefusalToEnter(indicator, group, receivedAt) is { } refusal)
        {
            return refusal;
        }

        var comesFromElsewhere = item.DossierId != Id;
        return item.UnitId != UnitId ? new Refusal("evidence.other-unit")
            : comesFromElsewhere && isStillInForce is null ? new Refusal("evidence.still-in-force")
            : comesFromElsewhere && isStillInForce is false ? new Refusal("evidence.no-longer-in-force")
            : _evidence.Count(use => use.Indicator == indicator.Value) >= MostPerCriterion
                ? new Refusal("evidence.too-many", $"{MostPerCriterion}")
            : new EvidenceAttached(indicator.Value, EvidenceProof.Of(item), pages, comesFromElsewhere ? isStillInForce : null);
    }

    public Result<EvidenceDetached> Detach(IndicatorId indicator, Guid item, RoundGroup group, DateTimeOffset receivedAt) =>
        RefusalToEnter(indicator, group, receivedAt) is { } refusal ? refusal
        : UseOf(indicator.Value, item) is null ? new Refusal("evidence.not-attached")
        : new EvidenceDetached(indicator.Value, item);

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
                Use(attached.Indicator, attached.Evidence.Item).Take(attached.Pages, attached.IsStillInForce, seq, account, receivedAt);
                Correct(attached.Indicator);
                break;
            case EvidenceDetached detached:
                _evidence.Remove(UseOf(detached.Indicator, detached.Item)!);
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

    // What a leader or an appraiser asked for has been done, by a figure or by a paper.
    private void Correct(string indicator)
    {
        _reviews.Find(review => review.Indicator == indicator)?.Answer();
        Revise(indicator);
    }
}

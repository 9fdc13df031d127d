using OpenDti.Web.Features.Audit;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>Cấp thẩm định: the first body decides on every criterion; a second one may keep or change what the first decided.</summary>
public enum AppraisalLevel
{
    First,
    Second,
}

/// <summary>Why an appraiser did not take what the unit declared.</summary>
public enum AppraisalReason
{
    NoDocument,
    WrongPeriod,
    WrongIssuer,
    NotRelevant,
    PartAccepted,
    NotVerifiable,
    Other,
}

/// <summary>
/// An appraiser decided about one criterion, on the strength of the version shown. <see cref="Values"/> are the figures found instead of the
/// declared ones, <see cref="PointsE10"/> the points given instead of computed ones, in whole 10^-10.
/// </summary>
[AuditKind("dossier.criterion-appraised")]
public sealed record CriterionAppraised(string Indicator, AppraisalLevel Level, long VersionShown, CriterionAct Act) : DossierFact
{
    public IReadOnlyList<SavedAnswer> Values { get; init; } = [];
    public long? PointsE10 { get; init; }
    public AppraisalReason? Reason { get; init; }
    public string? Words { get; init; }

    /// <summary>Until when the unit may correct what was returned to it.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>Monitored figures that the unit had contested: the decision is the answer.</summary>
    public IReadOnlyList<string> Settles { get; init; } = [];
}

/// <summary>The unit's leader confirmed what was corrected after an appraiser's return, as it was shown.</summary>
[AuditKind("dossier.corrections-confirmed")]
public sealed record CorrectionsConfirmed(long VersionShown, IReadOnlyList<string> Indicators) : DossierFact;

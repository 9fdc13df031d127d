using OpenDti.Web.Features.Audit;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>What the agency decided about a complaint.</summary>
public enum ComplaintOutcome
{
    /// <summary>Giữ nguyên kết quả.</summary>
    Kept,

    /// <summary>Điều chỉnh: the correction of criteria follows, and a release in the place of the first.</summary>
    Adjusted,
}

/// <summary>The letter by which a complaint came.</summary>
public sealed record ComplaintLetter(string Number, DateOnly Date);

/// <summary>
/// The unit complained about its released result: about one criterion, or about the whole where <paramref name="Indicator"/> is empty. The
/// agency is to answer by the end of <paramref name="AnswerBy"/>.
/// </summary>
[AuditKind("dossier.complaint-filed")]
public sealed record ComplaintFiled(Guid Complaint, Guid Release, string Indicator, string Words, DateOnly AnswerBy) : DossierFact
{
    /// <summary>A piece of the unit's evidence that the complaint points to.</summary>
    public Guid? Evidence { get; init; }

    /// <summary>How it came where the agency took it in; null where the unit's leader filed it here.</summary>
    public ComplaintLetter? Letter { get; init; }
}

/// <summary>The unit took its complaint back before it was decided.</summary>
[AuditKind("dossier.complaint-withdrawn")]
public sealed record ComplaintWithdrawn(Guid Complaint, string Indicator) : DossierFact;

/// <summary>The agency decided about a complaint, with a reason that its author reads.</summary>
[AuditKind("dossier.complaint-decided")]
public sealed record ComplaintDecided(Guid Complaint, string Indicator, ComplaintOutcome Outcome, string Words, DateOnly DecidedOn)
    : DossierFact;

/// <summary>
/// A criterion of released results was corrected because of a complaint: figures or points in a track of their own, in whole 10^-10. What the
/// unit, the appraisers and the council said stays.
/// </summary>
[AuditKind("dossier.criterion-corrected")]
public sealed record CriterionCorrected(Guid Complaint, string Indicator, long VersionShown, string Words) : DossierFact
{
    public IReadOnlyList<SavedAnswer> Values { get; init; } = [];
    public long? PointsE10 { get; init; }
}

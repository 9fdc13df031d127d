using OpenDti.Scoring;
using OpenDti.Web.Features.Audit;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>Something that happened to a dossier, whole enough to rebuild it.</summary>
public abstract record DossierFact : AuditFact;

/// <summary>A dossier was opened for a unit. First entry of its stream.</summary>
[AuditKind("dossier.opened")]
public sealed record DossierOpened(Guid Dossier, Guid RoundGroup, Guid Unit) : DossierFact
{
    public Dossier ToDossier(Guid authorityId) =>
        new()
        {
            Id = Dossier,
            AuthorityId = authorityId,
            RoundGroupId = RoundGroup,
            UnitId = Unit,
        };
}

/// <summary>Answers of one criterion were saved: canonical values, or the reason why there is none.</summary>
[AuditKind("dossier.answers-saved")]
public sealed record AnswersSaved(string Indicator, IReadOnlyList<SavedAnswer> Answers) : DossierFact
{
    /// <summary>Once the figures are locked: the day until which an appraiser gave the criterion back. Nothing of it counts before a leader confirms it.</summary>
    public DateTimeOffset? ReopenedUntil { get; init; }
}

public sealed record SavedAnswer(string Input, string? Value, MissingReason? Missing);

[AuditKind("dossier.sent")]
public sealed record DossierSent(long VersionShown) : DossierFact;

[AuditKind("dossier.returned")]
public sealed record DossierReturned(long VersionShown, IReadOnlyList<ReturnedIndicator> Indicators) : DossierFact;

public sealed record ReturnedIndicator(string Indicator, string Reason);

[AuditKind("dossier.confirmed")]
public sealed record DossierConfirmed(long VersionShown) : DossierFact
{
    /// <summary>The form that was signed in place of a confirmation on screen.</summary>
    public PaperSigned? Paper { get; init; }
}

/// <summary>A signed form by its number, its day and the hash of its copy. The signer's name stands beside the copy, not in the record.</summary>
public sealed record PaperSigned(Guid Id, string Number, DateOnly SignedOn, string Sha256);

/// <summary>The unit's leader took back a confirmed dossier; <paramref name="VoidVersion"/> is the confirmation that no longer holds.</summary>
[AuditKind("dossier.withdrawn")]
public sealed record DossierWithdrawn(long VersionShown, long VoidVersion, string Reason) : DossierFact;

/// <summary>The authority gave the unit a deadline of its own.</summary>
[AuditKind("dossier.extended")]
public sealed record DossierExtended(DateTimeOffset Before, DateTimeOffset DeadlineAt, string Reason) : DossierFact;

/// <summary>The authority said which traits of the set the unit has.</summary>
[AuditKind("dossier.traits-given")]
public sealed record TraitsGiven(IReadOnlyList<string> Before, IReadOnlyList<string> Traits, string Reason) : DossierFact;

/// <summary>
/// The set of the dossier's round was amended by a decision. <paramref name="SetAside"/> are the figures that no longer say what they said: they
/// stay and do not count until they are given anew.
/// </summary>
[AuditKind("dossier.set-amended")]
public sealed record DossierSetAmended(
    Guid Before,
    Guid Set,
    string SetSha256,
    string DecisionNumber,
    DateOnly DecisionDate,
    IReadOnlyList<FigureSetAside> SetAside
) : DossierFact
{
    /// <summary>The criteria that the unit has to enter.</summary>
    public IReadOnlyList<string> ToEnter { get; init; } = [];

    /// <summary>The criteria whose appraisal begins anew.</summary>
    public IReadOnlyList<string> ToAppraise { get; init; } = [];

    /// <summary>The confirmation that no longer holds, where one does not.</summary>
    public long? VoidVersion { get; init; }
}

public sealed record FigureSetAside(string Input, Track Track);

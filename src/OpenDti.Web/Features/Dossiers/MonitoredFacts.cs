using OpenDti.Web.Features.Audit;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>A source measured figures of the unit; they stand in a track of their own and overwrite nothing that was declared.</summary>
[AuditKind("dossier.monitored-saved")]
public sealed record MonitoredSaved(Guid Source, IReadOnlyList<SavedAnswer> Answers) : DossierFact
{
    /// <summary>Criteria that were decided on an earlier figure, where the measured one counts: they wait to be decided anew.</summary>
    public IReadOnlyList<string> Overtaken { get; init; } = [];
}

/// <summary>The unit contests a monitored figure, in words.</summary>
[AuditKind("dossier.monitored-contested")]
public sealed record MonitoredContested(string Input, string Words) : DossierFact
{
    /// <summary>The figure that the unit holds for right, as canonical text.</summary>
    public string? Proposed { get; init; }

    public string? Document { get; init; }
}

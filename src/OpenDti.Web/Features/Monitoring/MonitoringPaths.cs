using OpenDti.Scoring;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.Web.Features.Monitoring;

/// <summary>Addresses of the pages about monitored figures, below the authority's.</summary>
public static class MonitoringPaths
{
    public const string Sources = DossierPaths.Monitoring;

    public static string Source(Guid source) => $"{Sources}/sources/{source:N}";

    /// <summary>Where a source is given figures of one kind of units.</summary>
    public static string Inputs(Guid source, Guid group) => $"{Source(source)}/groups/{group:N}/inputs";

    public static string Token(Guid source) => $"{Source(source)}/token";

    public static string RevokeToken(Guid source) => $"{Source(source)}/token/revoke";

    /// <summary>Where a file of figures is handed in.</summary>
    public static string Files(Guid source) => $"{Source(source)}/files";

    /// <summary>A file that waits to be looked at.</summary>
    public static string File(Guid source, Guid group, Guid file) => $"{Files(source)}/{file:N}/groups/{group:N}";

    /// <summary>Declared against monitored, in one round group.</summary>
    public static string Comparison(Guid group) => $"/round-groups/{group:N}/monitored";

    public static string Request(Guid group) => $"/round-groups/{group:N}/data-request";

    public static string RequestWorkbook(Guid group) => $"{Request(group)}.xlsx";

    /// <summary>What a unit says against a monitored figure.</summary>
    public static string Contest(Guid dossier, string input) => DossierPaths.Monitored(dossier, new InputId(input));
}

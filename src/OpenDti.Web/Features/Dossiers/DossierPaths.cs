using OpenDti.Scoring;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>Addresses of a dossier's pages, below the authority's.</summary>
public static class DossierPaths
{
    public static string Overview(Guid dossier) => $"/dossiers/{dossier:N}";

    public static string Entry(Guid dossier, IndicatorId index) => $"{Overview(dossier)}/indices/{index}";

    public static string Answers(Guid dossier, IndicatorId criterion) => $"{Overview(dossier)}/answers/{criterion}";

    public static string Send(Guid dossier) => $"{Overview(dossier)}/send";

    public static string Decide(Guid dossier) => $"{Overview(dossier)}/decide";

    public static string Confirm(Guid dossier) => $"{Overview(dossier)}/confirm";

    public static string Return(Guid dossier) => $"{Overview(dossier)}/return";

    public static string Withdraw(Guid dossier) => $"{Overview(dossier)}/withdraw";

    /// <summary>The form that gives one unit a deadline of its own.</summary>
    public static string Deadline(Guid dossier) => $"{Overview(dossier)}/deadline";

    public static string GroupDeadline(Guid roundGroup) => $"{Group(roundGroup)}/deadline";

    /// <summary>Next year's round, proposed from this one.</summary>
    public static string RollOver(Guid roundGroup) => $"{Group(roundGroup)}/next-year";

    public static string Group(Guid roundGroup) => $"/round-groups/{roundGroup:N}";
}

using OpenDti.Scoring;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.Web.Features.Appraisals;

/// <summary>Addresses of the appraisal, below the authority's.</summary>
public static class AppraisalPaths
{
    public const string Queue = "/appraisal";

    public const string Phrases = "/appraisal/phrases";

    public static string Criterion(Guid group, IndicatorId criterion) => $"{Group(group)}/criteria/{criterion}";

    public static string Scopes(Guid group) => $"{Group(group)}/scopes";

    /// <summary>All criteria of one unit.</summary>
    public static string Unit(Guid dossier) => $"/dossiers/{dossier:N}/appraisal";

    /// <summary>One criterion of one unit.</summary>
    public static string Decide(Guid dossier, IndicatorId criterion) => DossierPaths.Appraisal(dossier, criterion);

    /// <summary>What was asked and explained in a round group; a page of the explanations.</summary>
    public static string Explanations(Guid group) => $"/round-groups/{group:N}/explanations";

    /// <summary>The requests drafted for the units beyond tolerance; a page of the explanations.</summary>
    public static string AskBeyond(Guid group, IndicatorId criterion) => $"{Explanations(group)}/{criterion}";

    private static string Group(Guid group) => $"/round-groups/{group:N}/appraisal";
}

using OpenDti.Scoring;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.Web.Features.Explanations;

/// <summary>Addresses of explanations, below the authority's; those of one dossier are <see cref="DossierPaths.Explanations"/>.</summary>
public static class ExplanationPaths
{
    public static string Print(Guid dossier) => $"{DossierPaths.Explanations(dossier)}/print";

    /// <summary>The request as a paper of the office.</summary>
    public static string Paper(Guid dossier) => $"{DossierPaths.Explanations(dossier)}/request.docx";

    public static string Ask(Guid dossier, IndicatorId criterion) => $"{DossierPaths.Explanation(dossier, criterion)}/ask";

    public static string Answer(Guid dossier, IndicatorId criterion) => $"{DossierPaths.Explanation(dossier, criterion)}/answer";

    public static string Confirm(Guid dossier, IndicatorId criterion) => $"{DossierPaths.Explanation(dossier, criterion)}/confirm";

    public static string Decide(Guid dossier, IndicatorId criterion) => $"{DossierPaths.Explanation(dossier, criterion)}/decide";

    public static string Group(Guid group) => $"{DossierPaths.Group(group)}/explanations";

    public static string AskBeyond(Guid group, IndicatorId criterion) => $"{Group(group)}/{criterion}";
}

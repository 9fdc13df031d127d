using OpenDti.Scoring;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Bonuses.OfDossier;

/// <summary>A unit's bonus ledger: what it was proposed for, what came of it (no points for its rivals), and what this person may do.</summary>
public sealed record DossierBonusModel(
    Guid Dossier,
    Guid Group,
    string UnitName,
    int Year,
    BonusScheme? Scheme,
    GroupBonus? Basis,
    IReadOnlyList<BonusItem> Items,
    IReadOnlyList<ProposalView> Proposals,
    Points? Counted,
    bool IsOfUnit,
    bool IsForAgency,
    bool MayPropose,
    string? WhyNot,
    IReadOnlyDictionary<string, string> Typed,
    IReadOnlyList<FieldError> Errors
)
{
    public const string ItemField = "item";
    public const string CountField = "count";

    public string this[string field] => Typed.GetValueOrDefault(field, "");

    public string? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field)?.Sentence;

    /// <summary>Whether this person's side made a proposal that is not decided.</summary>
    public bool MayWithdraw(ProposalView view) =>
        view.Proposal.State == BonusState.Waiting && (view.Proposal.IsByAgency ? IsForAgency : IsOfUnit);
}

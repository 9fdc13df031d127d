using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Features.Units;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Bonuses.OfGroup;

/// <summary>The bonus ledger of a round group: the scheme with its decision, every proposal, and what each unit has of it.</summary>
public sealed record GroupBonusModel(
    Guid Group,
    int Year,
    UnitKind Kind,
    BonusScheme? Scheme,
    GroupBonus? Basis,
    IReadOnlyList<ProposalView> Proposals,
    IReadOnlyList<UnitBonus> Units,
    bool MayAttach,
    bool MayDecide,
    bool SeesPoints,
    IReadOnlyList<FieldError> Errors
)
{
    public const string FileField = "scheme";

    public int Waiting => Proposals.Count(one => one.Proposal.State == BonusState.Waiting);

    public string? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field)?.Sentence;
}

/// <summary>A unit of the group, with its bonus as it counts now; nothing for readers who see no points.</summary>
public sealed record UnitBonus(Guid Dossier, string Name, Points? Counted);

public sealed class GroupBonusEndpoint(Databases databases, GroupStandings standings, RefusalTexts refusals, TimeProvider clock)
{
    public Task<IResult> ShowAsync(CurrentRequest current, Guid group, CancellationToken cancellation) =>
        AgainAsync(current, group, refused: null, cancellation);

    /// <summary>The page, with what was wrong with an uploaded scheme.</summary>
    public async Task<IResult> AgainAsync(CurrentRequest current, Guid group, Refusal? refused, CancellationToken cancellation)
    {
        var (authority, viewer, at) = (current.RequiredAuthority.Id, current.RequiredViewer, clock.GetUtcNow());
        await using var db = databases.Open(authority);
        if (await standings.ReadAsync(db, group, cancellation) is not { } standing)
        {
            return ErrorPages.Of(StatusCodes.Status404NotFound);
        }

        var ownUnits = await PersonUnits.OfAsync(db, viewer.PersonId, at, cancellation);
        var seesPoints = !standing.IncludesAny(ownUnits);
        var isAdministrator = viewer.HasRole(authority, Role.AuthorityAdministrator);
        var model = new GroupBonusModel(
            group,
            standing.Group.Round!.Year,
            standing.Group.UnitKind,
            standing.Dossiers[0].Bonus,
            standing.Group.Bonus,
            [
                .. standing
                    .Dossiers.SelectMany(one =>
                        one.Dossier.BonusProposals.Select(proposal => ProposalView.Of(one, proposal, current.Language))
                    )
                    .OrderBy(one => one.Proposal.State != BonusState.Waiting),
            ],
            [
                .. standing.Dossiers.Select(one => new UnitBonus(
                    one.Dossier.Id,
                    one.Unit.Name,
                    seesPoints ? standing.SheetOf(one).Bonus : null
                )),
            ],
            MayAttach: isAdministrator && seesPoints && RoundGroupMoves.Allows(standing.StageAt(at), RoundGroupAct.AttachBonus),
            MayDecide: isAdministrator,
            seesPoints,
            refused is null ? [] : [new FieldError(GroupBonusModel.FileField, refusals.Of(refused, current.Language))]
        );
        return Pages.Of<GroupBonusPage>(refused is null ? 200 : refusals.StatusOf(refused), model);
    }
}

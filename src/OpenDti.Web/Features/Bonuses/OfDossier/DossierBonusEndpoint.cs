using System.Globalization;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Bonuses.OfDossier;

/// <summary>The bonus ledger of one dossier: the unit or the agency proposes, and takes back what is not decided.</summary>
public sealed class DossierBonusEndpoint(
    Databases databases,
    DossierReader dossiers,
    ProposeBonus propose,
    WithdrawBonus withdraw,
    RefusalTexts refusals,
    TimeProvider clock
)
{
    public Task<IResult> ShowAsync(CurrentRequest current, Guid dossier, CancellationToken cancellation) =>
        PageOfAsync(current, dossier, refused: [], cancellation);

    public async Task<IResult> ProposeAsync(CurrentRequest current, Guid dossier, CancellationToken cancellation)
    {
        if (await dossiers.ReadAsync(current.RequiredAuthority.Id, dossier, cancellation) is not { } reading)
        {
            return ErrorPages.Of(StatusCodes.Status404NotFound);
        }

        var refused = new List<(string? Field, Refusal Refusal)>();
        if (Read(current.RequiredPosted, isByAgency: !IsOfUnit(current, reading), refused) is { } proposed)
        {
            var request = current.RequiredPosted.By(current.RequiredViewer, current.RequiredAuthority.Id, Dossier.StreamOf(dossier));
            var taken = await propose.RunAsync(request, dossier, current.RequiredViewer.PersonId, proposed, cancellation);
            if (!taken.IsRefused)
            {
                return Pages.SeeOther(current.AuthorityUrl(DossierPaths.Bonus(dossier)));
            }

            refused.Add((FieldOf(taken.Refusal), taken.Refusal));
        }

        return await PageOfAsync(current, dossier, refused, cancellation);
    }

    public async Task<IResult> WithdrawAsync(CurrentRequest current, Guid dossier, Guid proposal, CancellationToken cancellation)
    {
        if (await dossiers.ReadAsync(current.RequiredAuthority.Id, dossier, cancellation) is not { } reading)
        {
            return ErrorPages.Of(StatusCodes.Status404NotFound);
        }

        var request = current.RequiredPosted.By(current.RequiredViewer, current.RequiredAuthority.Id, Dossier.StreamOf(dossier));
        var withdrawn = await withdraw.RunAsync(request, dossier, proposal, IsOfUnit(current, reading), cancellation);
        return withdrawn.IsRefused
            ? await PageOfAsync(current, dossier, [(null, withdrawn.Refusal)], cancellation)
            : Pages.SeeOther(current.AuthorityUrl(DossierPaths.Bonus(dossier)));
    }

    private static BonusProposed? Read(Posted posted, bool isByAgency, List<(string? Field, Refusal Refusal)> refused)
    {
        var item = posted[DossierBonusModel.ItemField];
        if (item.Length == 0)
        {
            refused.Add((DossierBonusModel.ItemField, new Refusal("bonus.no-item")));
        }

        if (
            !int.TryParse(posted[DossierBonusModel.CountField].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            || count < 1
        )
        {
            refused.Add((DossierBonusModel.CountField, new Refusal("bonus.no-count")));
        }

        var document = BonusDocumentForm.Read(posted, refused);
        return refused.Count > 0 ? null : new BonusProposed(Guid.CreateVersion7(), item, count, document!, isByAgency);
    }

    private static string? FieldOf(Refusal refusal) =>
        refusal.Code switch
        {
            "bonus.unknown-item" or "bonus.not-for-this-kind" => DossierBonusModel.ItemField,
            "bonus.no-count" or "bonus.impossible-count" => DossierBonusModel.CountField,
            "bonus.already-proposed" => BonusDocumentForm.NumberField,
            _ => null,
        };

    private static bool IsOfUnit(CurrentRequest current, DossierReading reading) =>
        current.RequiredViewer.HoldsSeat(current.RequiredAuthority.Id, reading.Unit.Id, Role.Specialist);

    private async Task<IResult> PageOfAsync(
        CurrentRequest current,
        Guid dossier,
        List<(string? Field, Refusal Refusal)> refused,
        CancellationToken cancellation
    )
    {
        var authority = current.RequiredAuthority.Id;
        return await dossiers.ReadAsync(authority, dossier, cancellation) is { } reading
            ? Pages.Of<DossierBonusPage>(
                refused.Count == 0 ? 200 : refusals.StatusOf(refused[0].Refusal),
                await ModelOfAsync(current, reading, refused, cancellation)
            )
            : ErrorPages.Of(StatusCodes.Status404NotFound);
    }

    private async Task<DossierBonusModel> ModelOfAsync(
        CurrentRequest current,
        DossierReading reading,
        List<(string? Field, Refusal Refusal)> refused,
        CancellationToken cancellation
    )
    {
        var (viewer, language, at) = (current.RequiredViewer, current.Language, clock.GetUtcNow());
        await using var db = databases.Open(current.RequiredAuthority.Id);
        var ownUnits = await PersonUnits.OfAsync(db, viewer.PersonId, at, cancellation);
        var isRival = !ownUnits.Contains(reading.Unit.Id) && await Competition.IncludesAsync(db, reading.Group.Id, ownUnits, cancellation);
        var isOfUnit = IsOfUnit(current, reading);
        var isForAgency =
            viewer.HasRole(reading.Dossier.AuthorityId, Role.AuthorityAdministrator)
            && !viewer.UnitsWith(reading.Dossier.AuthorityId).Contains(reading.Unit.Id);
        var closed = isOfUnit
            ? reading.Dossier.RefusalToProposeBonus(reading.Group, at)
            : reading.Dossier.RefusalToProposeBonusForUnit(reading.Group, at);
        var kind = reading.Set.Set.UnitKind;
        return new DossierBonusModel(
            reading.Dossier.Id,
            reading.Group.Id,
            reading.Unit.Name,
            reading.Year,
            reading.Bonus,
            reading.Group.Bonus,
            [.. reading.Bonus?.Items.Where(item => item.IsFor(kind)) ?? []],
            [.. reading.Dossier.BonusProposals.Select(proposal => ProposalView.Of(reading, proposal, language))],
            isRival ? null : reading.Bonus?.Award(reading.Sheet, reading.CountedInputs, kind).Bonus ?? Points.Zero,
            isOfUnit,
            isForAgency,
            MayPropose: closed is null && (isOfUnit || isForAgency),
            closed is not null && (isOfUnit || isForAgency) ? refusals.Of(closed, language) : null,
            current.Posted?.Fields ?? new Dictionary<string, string>(),
            [.. refused.Select(one => new FieldError(one.Field, refusals.Of(one.Refusal, language)))]
        );
    }
}

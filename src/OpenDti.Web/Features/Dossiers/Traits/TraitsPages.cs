using OpenDti.Scoring;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Dossiers.Traits;

/// <summary>Makes the page of the traits of a group's units.</summary>
public sealed class TraitsPages(Data.Databases databases, DossierReader dossiers, TimeProvider clock, RefusalTexts refusals)
{
    /// <summary>Null where there is no such round group.</summary>
    public async Task<TraitsModel?> PageOfAsync(
        CurrentRequest current,
        Guid groupId,
        int? saved,
        (string? Field, Refusal Refusal)? refused,
        CancellationToken cancellation
    )
    {
        var authority = current.RequiredAuthority.Id;
        var readings = await dossiers.ReadGroupAsync(authority, groupId, cancellation);
        if (readings.Count == 0)
        {
            return null;
        }

        var now = clock.GetUtcNow();
        var own = await OwnUnitsAsync(current, cancellation);
        var (set, posted, language) = (readings[0].Set, current.Posted, current.Language);
        var isOpen = readings.Any(one => RoundGroupMoves.Allows(one.StageAt(now), RoundGroupAct.GiveTraits));
        return new TraitsModel(
            groupId,
            readings[0].Year,
            readings[0].Group.UnitKind,
            TraitMeaning.Of(set, language),
            [
                .. from one in readings
                select new TraitsRow(
                    one.Dossier.Id,
                    one.Unit.Name,
                    one.Dossier.Traits,
                    posted is null ? one.Dossier.Traits : ChosenIn(posted, one),
                    own.Contains(one.Unit.Id)
                ),
            ],
            MayGive: isOpen && current.RequiredViewer.HasRole(authority, Role.AuthorityAdministrator),
            isOpen ? null : refusals.Of(new Refusal("traits.too-late"), language),
            saved,
            posted?[TraitsModel.ReasonField] ?? "",
            refused is { } wrong ? [new FieldError(wrong.Field, refusals.Of(wrong.Refusal, language))] : []
        );
    }

    /// <summary>Units about which this person decides nothing.</summary>
    public async Task<IReadOnlySet<Guid>> OwnUnitsAsync(CurrentRequest current, CancellationToken cancellation)
    {
        await using var db = databases.Open(current.RequiredAuthority.Id);
        return await PersonUnits.OfAsync(db, current.RequiredViewer.PersonId, clock.GetUtcNow(), cancellation);
    }

    public static IReadOnlyList<string> ChosenIn(Posted posted, DossierReading reading) =>
        Dossier.TraitsOf(
            reading.Set,
            reading.Set.Set.Traits.Select(trait => trait.Id).Where(id => posted[TraitsModel.TraitField(reading.Dossier.Id, id)].Length > 0)
        );
}

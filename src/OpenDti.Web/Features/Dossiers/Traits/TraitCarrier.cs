using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.IndicatorSets;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Dossiers.Traits;

/// <summary>
/// The traits of units, offered for the next year: those that the set still knows, of units that are still there. Who has one reads so in its
/// dossier and in its history, like any trait that was given.
/// </summary>
public sealed class TraitCarrier(SetLibrary sets) : SettingCarrier
{
    private const string Key = "traits";

    public override async Task<IReadOnlyList<CarriedSetting>> OfferAsync(
        AppDb db,
        CarryOver over,
        Language language,
        CancellationToken cancellation
    )
    {
        var given = await GivenAsync(db, over, cancellation);
        if (given.Count == 0)
        {
            return [];
        }

        var texts = TraitCarrierTexts.In(language);
        var before = (await sets.OpenAsync(over.From.AuthorityId, over.From.StoredSetId, cancellation)).Set;
        var left = given.Where(one => LeftOf(one, over).Count > 0).ToList();
        var goneTraits = given.SelectMany(one => one.Traits).Distinct().Except(over.Set.Set.Traits.Select(trait => trait.Id));
        var goneUnits = given.Where(one => !over.Units.Contains(one.Unit)).Select(one => one.Name);
        return
        [
            new CarriedSetting(
                Key,
                texts.Title,
                string.Join("; ", left.Select(one => $"{one.Name}: {TraitWords.Of(over.Set, LeftOf(one, over), language)}")),
                texts.FallsAway(TraitWords.Of(before, goneTraits, language), string.Join(", ", goneUnits)),
                over.IsOwnGroup ? texts.GivenByOthers
                    : left.Count == 0 ? texts.NothingLeft
                    : null
            ),
        ];
    }

    public override async Task CarryAsync(
        Work work,
        CarryOver over,
        RoundGroup to,
        IReadOnlySet<string> chosenKeys,
        CancellationToken cancellation
    )
    {
        if (!chosenKeys.Contains(Key))
        {
            return;
        }

        var dossiers = work.Db.Dossiers.Local.Where(dossier => dossier.RoundGroupId == to.Id).ToDictionary(dossier => dossier.UnitId);
        var reason = TraitCarrierTexts.Vi.Reason(over.Year - 1);
        foreach (var one in await GivenAsync(work.Db, over, cancellation))
        {
            if (LeftOf(one, over) is { Count: > 0 } traits)
            {
                await work.CarryOutAsync(dossiers[one.Unit], new TraitsGiven(Before: [], traits, reason));
            }
        }
    }

    private static IReadOnlyList<string> LeftOf(UnitTraits one, CarryOver over) =>
        over.Units.Contains(one.Unit) ? Dossier.TraitsOf(over.Set, one.Traits) : [];

    private static async Task<List<UnitTraits>> GivenAsync(AppDb db, CarryOver over, CancellationToken cancellation)
    {
        var dossiers = await db
            .Dossiers.AsNoTracking()
            .Include(d => d.Unit)
            .Where(d => d.RoundGroupId == over.From.Id)
            .ToListAsync(cancellation);
        return
        [
            .. dossiers
                .Where(dossier => dossier.Traits.Count > 0)
                .OrderBy(dossier => dossier.Unit!.Name, VietnameseOrder.Instance)
                .Select(dossier => new UnitTraits(dossier.UnitId, dossier.Unit!.Name, dossier.Traits)),
        ];
    }

    private sealed record UnitTraits(Guid Unit, string Name, IReadOnlyList<string> Traits);
}

using OpenDti.Scoring;
using OpenDti.Web.Features.Audit;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.IndicatorSets;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Inspection;

/// <summary>Where one unit stood before and after an amendment took effect.</summary>
public sealed record AmendedStanding(Guid Dossier, string UnitName, StandingOfUnit Before, StandingOfUnit After);

/// <summary>An amendment of the set or of the bonus scheme of a round group, with the units whose points or places it made others.</summary>
public sealed record AmendmentEntry(
    AuditFact Fact,
    AuditStamp Stamp,
    OpenedSet Before,
    OpenedSet After,
    string? SchemeVersion,
    IReadOnlyList<AmendedStanding> Units
)
{
    public static bool IsOne(AuditFact fact) => fact is RoundGroupSetAmended or BonusSchemeAttached;
}

/// <summary>Tells out of the record what each amendment did: every dossier is rebuilt as it stood then, and the group is scored both ways.</summary>
public sealed class AmendmentEffects(DossierReader dossiers, SetLibrary sets, BonusLibrary bonuses)
{
    /// <summary>The record holds everything that happened.</summary>
    public async Task<IReadOnlyList<AmendmentEntry>> OfAsync(GroupRecord record, CancellationToken cancellation)
    {
        var entries = new List<AmendmentEntry>();
        BonusScheme? scheme = null;
        foreach (var (fact, stamp) in record.GroupFacts)
        {
            if (fact is RoundGroupSetAmended amended)
            {
                entries.Add(await OfSetAsync(record, amended, stamp, cancellation));
            }
            else if (fact is BonusSchemeAttached attached)
            {
                var next = await bonuses.OpenAsync(record.Group.AuthorityId, attached.Scheme, cancellation);
                entries.Add(await OfBonusAsync(record, attached, stamp, (scheme, next), cancellation));
                scheme = next;
            }
        }

        return entries;
    }

    private async Task<AmendmentEntry> OfSetAsync(
        GroupRecord record,
        RoundGroupSetAmended amended,
        AuditStamp stamp,
        CancellationToken cancellation
    )
    {
        var (was, now) = (new List<UnitInputs>(), new List<UnitInputs>());
        foreach (var (reading, history) in record.Dossiers)
        {
            // What the amendment itself wrote, a later deadline among it, stands in the same write and bears its stamp.
            var events = history.Events.TakeWhile(one => one.Stamp != stamp).ToList();
            var taken = history.Events.FirstOrDefault(one => one.Stamp == stamp && one.Fact is DossierSetAmended);
            if (taken is null)
            {
                continue;
            }

            var before = await dossiers.ReadAsync(history.At(events.Count == 0 ? 0 : events[^1].Seq), cancellation);
            var after = await dossiers.ReadAsync(history.At(taken.Seq), cancellation);
            var isUnconfirmed = before.Dossier.IsUnconfirmedAt(stamp.ReceivedAt, record.DeadlineInForceAt(stamp.ReceivedAt));
            was.Add(before.InputsIn(DossierView.Final) with { IsUnconfirmed = isUnconfirmed });
            now.Add(after.InputsIn(DossierView.Final) with { IsUnconfirmed = isUnconfirmed });
        }

        var (authority, byUnit) = (record.Group.AuthorityId, record.Dossiers.ToDictionary(one => one.Now.Inputs.Unit, one => one.Now));
        var (old, next) = (
            await sets.OpenAsync(authority, amended.Before, cancellation),
            await sets.OpenAsync(authority, amended.Set, cancellation)
        );
        return new AmendmentEntry(
            amended,
            stamp,
            old,
            next,
            SchemeVersion: null,
            [
                .. Rescoring
                    .Of(old.Set, was, next.Set, now)
                    .Where(unit => unit.Before != unit.After)
                    .Select(unit => new AmendedStanding(
                        byUnit[unit.Unit].Dossier.Id,
                        byUnit[unit.Unit].Unit.Name,
                        PlaceOf(unit.Before),
                        PlaceOf(unit.After)
                    )),
            ]
        );
    }

    private async Task<AmendmentEntry> OfBonusAsync(
        GroupRecord record,
        BonusSchemeAttached attached,
        AuditStamp stamp,
        (BonusScheme? Before, BonusScheme? After) scheme,
        CancellationToken cancellation
    )
    {
        var then = new List<DossierReading>();
        foreach (var (reading, history) in record.Dossiers)
        {
            var last = history.Events.TakeWhile(one => one.Stamp.DecidedAt < stamp.DecidedAt).LastOrDefault()?.Seq ?? 0;
            then.Add(await dossiers.ReadAsync(history.At(last), cancellation));
        }

        var change = StandingChange.Of(
            GroupStanding.Of(then[0].Set, [.. then.Select(one => one with { Bonus = scheme.Before })]),
            GroupStanding.Of(then[0].Set, [.. then.Select(one => one with { Bonus = scheme.After })]),
            unit: ""
        );
        var byUnit = then.ToDictionary(one => one.Inputs.Unit, one => one.Dossier.Id);
        return new AmendmentEntry(
            attached,
            stamp,
            then[0].Opened,
            then[0].Opened,
            scheme.After?.Version,
            [.. change.Units.Select(unit => new AmendedStanding(byUnit[unit.Unit], change.NameOf(unit), unit.Before, unit.After))]
        );
    }

    private static StandingOfUnit PlaceOf(RescoredPlace place) => new(place.Rank, place.Total, Points.Zero, ClassId: null);
}

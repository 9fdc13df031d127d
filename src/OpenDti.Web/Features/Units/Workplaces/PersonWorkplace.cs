using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;

namespace OpenDti.Web.Features.Units.Workplaces;

/// <summary>Where somebody with a seat of the authority works, and who may say it.</summary>
public sealed record PersonWorkplace(
    Workplace Said,
    string? UnitName,
    bool HasEnded,
    IReadOnlyList<(Guid Id, string Name)> Units,
    IReadOnlyList<string> OtherKeepers
)
{
    /// <summary>It was never said, or the unit is there no more.</summary>
    public bool IsOpen => !Said.IsSaid || HasEnded;

    /// <summary>Null where the person holds no seat with the authority.</summary>
    public static async Task<PersonWorkplace?> OfAsync(
        AppDb db,
        Guid personId,
        IEnumerable<Membership> seats,
        DateTimeOffset at,
        CancellationToken cancellation
    )
    {
        var places = seats.Where(seat => seat.IsValidAt(at) && !seat.Role.IsOfUnit()).Select(seat => seat.Workplace).ToList();
        if (places.Count == 0)
        {
            return null;
        }

        var said = places.Find(place => place.IsSaid) ?? Workplace.NotSaid;
        var unit = said.Unit is { } id ? await db.Units.FindAsync([id], cancellation) : null;
        return new PersonWorkplace(
            said,
            unit?.Name,
            HasEnded: unit?.IsValidOn(Unit.DayOf(at)) == false,
            await WorkplaceField.UnitsAsync(db, at, cancellation),
            await WorkplaceKeepers.BesideAsync(db, personId, at, cancellation)
        );
    }
}

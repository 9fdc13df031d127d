using OpenDti.Scoring;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Publications.Board;

/// <summary>Where a unit stands on the board. Every unit stands in exactly one place, so that the four counts add up to all units.</summary>
public enum BoardPlace
{
    Entering,
    Sent,
    Confirmed,
    Late,
}

public enum BoardOrder
{
    /// <summary>By rank once there is one, by name until then.</summary>
    Usual,
    Name,
    Entered,
    State,
    Deadline,
}

/// <summary>Which units somebody wants to see, in which order; travels in the address.</summary>
public sealed record BoardQuery(BoardPlace? Place, BoardOrder Order, bool IsBackwards, string Find)
{
    public static BoardQuery All { get; } = new(null, BoardOrder.Usual, IsBackwards: false, "");

    /// <summary>Whoever asks has opened the group just now and is told what that made.</summary>
    public bool IsJustOpened { get; init; }

    public bool IsNarrowed => Place is not null || Find.Length > 0;

    /// <summary>The question part of an address: nothing where everything is asked for in the usual order.</summary>
    public string Text
    {
        get
        {
            string?[] parts =
            [
                Place is { } place ? $"state={ValueOf(place)}" : null,
                Find.Length > 0 ? $"q={Uri.EscapeDataString(Find)}" : null,
                Order == BoardOrder.Usual ? null : $"order={ValueOf(Order)}",
                IsBackwards ? "desc=1" : null,
            ];
            var said = string.Join('&', parts.OfType<string>());
            return said.Length == 0 ? "" : "?" + said;
        }
    }

    /// <summary>What nobody offers is as if it were not asked.</summary>
    public static BoardQuery Of(IQueryCollection query) =>
        new(
            OneOf<BoardPlace>(query["state"].ToString()),
            OneOf<BoardOrder>(query["order"].ToString()) ?? BoardOrder.Usual,
            IsBackwards: query["desc"].ToString() == "1",
            query["q"].ToString().Trim()
        )
        {
            IsJustOpened = query.ContainsKey(DossierPaths.OpenedQuery),
        };

    public static string ValueOf(Enum value) => value.ToString().ToLowerInvariant();

    public static BoardPlace PlaceOf(Dossier dossier, RoundGroup group, DateTimeOffset now) =>
        dossier.State == DossierState.Confirmed ? BoardPlace.Confirmed
        : now >= dossier.DeadlineIn(group) ? BoardPlace.Late
        : dossier.State == DossierState.Sent ? BoardPlace.Sent
        : BoardPlace.Entering;

    /// <summary>The same order again turns it around.</summary>
    public BoardQuery By(BoardOrder order) => this with { Order = order, IsBackwards = Order == order && !IsBackwards };

    public bool Finds(string unitName, BoardPlace place) =>
        (Place is null || Place == place) && VietnameseOrder.Fold(unitName).Contains(VietnameseOrder.Fold(Find), StringComparison.Ordinal);

    public IReadOnlyList<BoardRow> Of(IReadOnlyList<BoardRow> rows)
    {
        var found = rows.Where(row => Finds(row.UnitName, row.Place)).OrderBy(row => row.Rank ?? 0);
        var ordered = Order switch
        {
            BoardOrder.Name => found.OrderBy(row => row.UnitName, VietnameseOrder.Instance),
            BoardOrder.Entered => found.OrderBy(row => row.Answered),
            BoardOrder.State => found.OrderBy(row => row.Place).ThenBy(row => row.State),
            BoardOrder.Deadline => found.OrderBy(row => row.DeadlineAt),
            _ => found,
        };
        return IsBackwards ? [.. ordered.Reverse()] : [.. ordered];
    }

    private static T? OneOf<T>(string said)
        where T : struct, Enum => Enum.GetValues<T>().Where(value => ValueOf(value) == said).Select(value => (T?)value).FirstOrDefault();
}

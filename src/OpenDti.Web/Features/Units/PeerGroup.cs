using OpenDti.Scoring;

namespace OpenDti.Web.Features.Units;

/// <summary>Units of one kind that are alike by law: of communes xã, phường and đặc khu, which their official names begin with.</summary>
public sealed record PeerGroup(string Id, string Word, Text Name)
{
    private static readonly PeerGroup[] OfCommunes =
    [
        new("xa", "Xã ", new Text("Xã", "Rural communes (xã)")),
        new("phuong", "Phường ", new Text("Phường", "Urban wards (phường)")),
        new("dac-khu", "Đặc khu ", new Text("Đặc khu", "Special zones (đặc khu)")),
        new("thi-tran", "Thị trấn ", new Text("Thị trấn", "Townships (thị trấn)")),
    ];

    public bool Holds(string unitName) => unitName.StartsWith(Word, StringComparison.OrdinalIgnoreCase);

    /// <summary>The groups that units of a kind fall into, by their names; none where that would part nothing from anything.</summary>
    public static IReadOnlyList<PeerGroup> In(UnitKind kind, IReadOnlyCollection<string> unitNames)
    {
        var found = kind == UnitKind.Commune ? OfCommunes.Where(group => unitNames.Any(group.Holds)).ToList() : [];
        return found.Count > 1 ? found : [];
    }
}

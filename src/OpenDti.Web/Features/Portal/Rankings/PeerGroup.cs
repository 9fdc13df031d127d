using OpenDti.Scoring;
using OpenDti.Web.Features.Publications;
using OpenDti.Web.Features.Units;

namespace OpenDti.Web.Features.Portal.Rankings;

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

    public bool Holds(ResultsUnit unit) => unit.Name.StartsWith(Word, StringComparison.OrdinalIgnoreCase);

    /// <summary>The groups that a release has units of; none where that would part nothing from anything.</summary>
    public static IReadOnlyList<PeerGroup> In(RoundResults results)
    {
        var found = results.Round.UnitKind == UnitKind.Commune ? OfCommunes.Where(group => results.Units.Any(group.Holds)).ToList() : [];
        return found.Count > 1 ? found : [];
    }
}

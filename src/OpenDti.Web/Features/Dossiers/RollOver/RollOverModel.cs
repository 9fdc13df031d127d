using OpenDti.Scoring;
using OpenDti.Web.Features.Units;

namespace OpenDti.Web.Features.Dossiers.RollOver;

/// <summary>What next year's round of the same units would be, proposed from this one, and what to look at before it opens.</summary>
public sealed record RollOverModel(
    Guid Group,
    int FromYear,
    UnitKind Kind,
    IReadOnlyDictionary<string, string> Proposed,
    IReadOnlyList<(Guid Id, string Name)> Sets,
    Guid Set,
    bool IsSameSet,
    IReadOnlyList<LineDifference> Differences,
    int Units,
    IReadOnlyList<string> Joined,
    IReadOnlyList<string> Left,
    IReadOnlyList<string> WithoutPeople,
    bool IsDeadlinePast,
    Guid? OpenedAlready
)
{
    public int Year => FromYear + 1;
}

/// <summary>Something to look at before the next round opens: whether it is fine, what was found, and where it is mended (a page, or a part of this one).</summary>
public sealed record RollOverCheck(string What, bool IsFine, string Found, string Mend, string? Path, string Anchor = "");

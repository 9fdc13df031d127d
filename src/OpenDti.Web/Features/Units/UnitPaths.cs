namespace OpenDti.Web.Features.Units;

/// <summary>Addresses of the pages about units, below the authority's.</summary>
public static class UnitPaths
{
    public const string List = "/units";

    /// <summary>People and roles.</summary>
    public const string Staff = "/staff";

    /// <summary>The form for a merging decision.</summary>
    public const string Merge = List + "/merge";
}

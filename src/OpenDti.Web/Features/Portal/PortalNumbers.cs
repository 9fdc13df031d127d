using OpenDti.Scoring;

namespace OpenDti.Web.Features.Portal;

/// <summary>Numbers as columns of the public pages show them.</summary>
public static class PortalNumbers
{
    /// <summary>A share as a percent with two decimals always, so that a column of them lines up: "71,70%".</summary>
    public static string Percent(decimal share, Language language) => Shown.Points(Points.Quantise(share * 100m), language) + "%";
}

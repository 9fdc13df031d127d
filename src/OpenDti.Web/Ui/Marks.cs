using System.Globalization;
using OpenDti.Scoring;

namespace OpenDti.Web.Ui;

/// <summary>Lengths of marks in a drawing, out of 100. Drawings only: no number that a person reads comes from here.</summary>
public static class Marks
{
    public static string Share(Points earned, Points max) => Length(earned.ShareOf(max) * 100m);

    public static string Share(int part, int whole) => Length(whole == 0 ? 0m : 100m * part / whole);

    private static string Length(decimal length) => decimal.Round(length, 2).ToString("0.##", CultureInfo.InvariantCulture);
}

using System.Globalization;
using OpenDti.Documents.Csv;
using OpenDti.Scoring;

namespace OpenDti.Documents;

/// <summary>Reads what units claim from a bonus scheme: unit, item, count.</summary>
public static class BonusCsv
{
    private const string Unit = "unit";
    private const string Item = "item";
    private const string Count = "count";

    /// <summary>The claims by unit, or everything that is wrong with the file.</summary>
    public static Parsed<ILookup<string, BonusClaim>> Read(BonusScheme scheme, string unitKind, string csv, string file = "")
    {
        var findings = new List<Finding>();
        var claims = new List<(string Unit, BonusClaim Claim)>();
        if (RecordTable.Read(csv, file, [Unit, Item, Count], [], findings) is { } table)
        {
            foreach (var line in table.Rows)
            {
                var isRead = int.TryParse(table.Cell(line, Count), NumberStyles.None, CultureInfo.InvariantCulture, out var count);
                var claim = new BonusClaim(table.Cell(line, Item), isRead ? count : -1);
                claims.Add((table.Cell(line, Unit), claim));
                if (scheme.Misfit(claim, unitKind) is { } misfit)
                {
                    findings.Add(line.Finding(misfit.Code, table.PlaceOf(Item), [.. misfit.Args]));
                }
            }
        }

        return findings.Count > 0
            ? new Parsed<ILookup<string, BonusClaim>>(findings)
            : new Parsed<ILookup<string, BonusClaim>>(claims.ToLookup(claim => claim.Unit, claim => claim.Claim));
    }
}

using System.Globalization;
using OpenDti.Documents.Tables;
using OpenDti.Scoring;

namespace OpenDti.Documents;

/// <summary>Reads what units claim from a bonus scheme, from CSV or XLSX: unit, item, count.</summary>
public static class ClaimsFile
{
    private const string Unit = "unit";
    private const string Item = "item";
    private const string Count = "count";

    /// <summary>The claims of these units, or everything that is wrong with the file.</summary>
    public static Parsed<ILookup<string, BonusClaim>> Read(
        BonusScheme scheme,
        string unitKind,
        byte[] bytes,
        IReadOnlyCollection<string> units,
        string file = ""
    )
    {
        var findings = new List<Finding>();
        var claims = new List<(string Unit, BonusClaim Claim)>();
        if (RecordTable.Read(bytes, file, [Unit, Item, Count], [], findings) is { } table)
        {
            foreach (var row in table.Rows)
            {
                var isRead = int.TryParse(table.Cell(row, Count).Text, NumberStyles.None, CultureInfo.InvariantCulture, out var count);
                var claim = new BonusClaim(table.Words(row, Item, findings), isRead ? count : -1);
                claims.Add((table.UnitOf(row, Unit, units, findings), claim));
                if (scheme.Misfit(claim, unitKind) is { } misfit)
                {
                    findings.Add(row.Finding(misfit.Code, table.PlaceOf(Item), misfit.Args));
                }
            }
        }

        return findings.Count > 0
            ? new Parsed<ILookup<string, BonusClaim>>(findings)
            : new Parsed<ILookup<string, BonusClaim>>(claims.ToLookup(claim => claim.Unit, claim => claim.Claim));
    }
}

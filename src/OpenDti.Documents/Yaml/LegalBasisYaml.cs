using OpenDti.Scoring;

namespace OpenDti.Documents.Yaml;

/// <summary>Reads the decision that a set or a bonus scheme comes from.</summary>
internal static class LegalBasisYaml
{
    public static LegalBasis Read(MapReader map)
    {
        var date = map.Day("date");
        var basis = new LegalBasis(map.RequiredText("number"), date, map.RequiredText("issuedBy"), map.OptionalText("url"));
        map.ReportUnknownKeys();
        return basis;
    }
}

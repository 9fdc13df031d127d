using OpenDti.Scoring;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>The ids of elements on the pages of a dossier.</summary>
public static class RowAnchor
{
    public static string Of(IndicatorId indicator) => "tc-" + indicator.Value;

    public static string Of(InputId input) => "v-" + input.Value;
}

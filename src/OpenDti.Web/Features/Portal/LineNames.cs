using OpenDti.Scoring;

namespace OpenDti.Web.Features.Portal;

/// <summary>A line of a set as headings and links name it: "1. Nhận thức số", "1.2 Văn bản …".</summary>
public static class LineNames
{
    public static string Of(Indicator line, Language language) =>
        line.Level == IndicatorLevel.MainIndexId ? $"{line.Code}. {line.Name.In(language)}" : $"{line.Code} {line.Name.In(language)}";
}

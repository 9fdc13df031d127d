using OpenDti.Scoring;

namespace OpenDti.Web.Features.Units;

/// <summary>What the kinds of units are called on screen.</summary>
public static class UnitKindTexts
{
    public static string Of(UnitKind kind, Language language) =>
        (kind, language) switch
        {
            (UnitKind.Department, Language.Vi) => "Khối sở, ban, ngành",
            (UnitKind.District, Language.Vi) => "Khối huyện, thành phố",
            (UnitKind.Commune, Language.Vi) => "Khối xã, phường, đặc khu",
            (UnitKind.Province, Language.Vi) => "Khối tỉnh, thành phố",
            (UnitKind.Department, _) => "Departments",
            (UnitKind.District, _) => "Districts",
            (UnitKind.Commune, _) => "Communes",
            _ => "Provinces",
        };
}

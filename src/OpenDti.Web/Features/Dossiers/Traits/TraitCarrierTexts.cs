using OpenDti.Scoring;

namespace OpenDti.Web.Features.Dossiers.Traits;

/// <summary>Words about traits that are offered for the next year.</summary>
public sealed record TraitCarrierTexts
{
    public required string Title { get; init; }
    public required string GivenByOthers { get; init; }
    public required string NothingLeft { get; init; }
    public required Func<int, string> Reason { get; init; }
    public required Func<string, string> GoneTraits { get; init; }
    public required Func<string, string> GoneUnits { get; init; }

    public static TraitCarrierTexts Vi { get; } =
        new()
        {
            Title = "Đặc điểm của đơn vị",
            GivenByOthers = "Bạn thuộc một đơn vị trong khối này; người khác ghi nhận đặc điểm sau khi mở kỳ đánh giá.",
            NothingLeft = "Đặc điểm hoặc đơn vị không còn trong kỳ mới.",
            Reason = year => $"Theo đặc điểm đã ghi nhận ở kỳ đánh giá năm {year}.",
            GoneTraits = traits => $"Bộ chỉ số mới không còn đặc điểm: {traits}.",
            GoneUnits = units => $"Không còn đơn vị: {units}.",
        };

    public static TraitCarrierTexts En { get; } =
        new()
        {
            Title = "Traits of units",
            GivenByOthers = "You belong to a unit of this group; somebody else gives the traits once the round is open.",
            NothingLeft = "The traits or units are not in the new round.",
            Reason = year => $"As recorded in the round of {year}.",
            GoneTraits = traits => $"Traits that the new set does not know: {traits}.",
            GoneUnits = units => $"Units that are no more: {units}.",
        };

    public static TraitCarrierTexts In(Language language) => language == Language.En ? En : Vi;

    /// <summary>What of the traits is no more; null where all of them are there.</summary>
    public string? FallsAway(string traits, string units)
    {
        string?[] said = [traits.Length > 0 ? GoneTraits(traits) : null, units.Length > 0 ? GoneUnits(units) : null];
        return string.Join(' ', said.OfType<string>()) is { Length: > 0 } gone ? gone : null;
    }
}

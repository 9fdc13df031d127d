using OpenDti.Scoring;

namespace OpenDti.Web.Features.Appraisals;

/// <summary>Words about a scope that is offered for the next year.</summary>
public sealed record ScopeCarrierTexts
{
    public required Func<string, string> Title { get; init; }
    public required Func<string, string, string, bool, string> Said { get; init; }
    public required string All { get; init; }
    public required string NoAppraiser { get; init; }
    public required string NothingLeft { get; init; }
    public required Func<string, string> GoneCriteria { get; init; }
    public required Func<string, string> GoneUnits { get; init; }

    public static ScopeCarrierTexts Vi { get; } =
        new()
        {
            Title = person => $"Phạm vi thẩm định của {person}",
            Said = (level, criteria, units, isBlind) =>
                $"{level}. Tiêu chí: {criteria}. Đơn vị: {units}.{(isBlind ? " Thẩm định độc lập." : "")}",
            All = "tất cả",
            NoAppraiser = "Người này không còn là chuyên viên thẩm định.",
            NothingLeft = "Tiêu chí hoặc đơn vị của phạm vi này không còn trong kỳ mới.",
            GoneCriteria = codes => $"Không còn tiêu chí: {codes}.",
            GoneUnits = units => $"Không còn đơn vị: {units}.",
        };

    public static ScopeCarrierTexts En { get; } =
        new()
        {
            Title = person => $"What {person} appraises",
            Said = (level, criteria, units, isBlind) => $"{level}. Criteria: {criteria}. Units: {units}.{(isBlind ? " Blind." : "")}",
            All = "all",
            NoAppraiser = "No longer an appraiser.",
            NothingLeft = "The criteria or units of this scope are not in the new round.",
            GoneCriteria = codes => $"Criteria that are no more: {codes}.",
            GoneUnits = units => $"Units that are no more: {units}.",
        };

    public static ScopeCarrierTexts In(Language language) => language == Language.En ? En : Vi;

    /// <summary>What of a scope is no more; null where all of it is there.</summary>
    public string? FallsAway(string codes, string units)
    {
        string?[] said = [codes.Length > 0 ? GoneCriteria(codes) : null, units.Length > 0 ? GoneUnits(units) : null];
        return string.Join(' ', said.OfType<string>()) is { Length: > 0 } gone ? gone : null;
    }
}

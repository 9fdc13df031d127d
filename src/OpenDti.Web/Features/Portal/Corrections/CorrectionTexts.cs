using OpenDti.Scoring;

namespace OpenDti.Web.Features.Portal.Corrections;

/// <summary>Words about results that were corrected, and about those that they replaced.</summary>
public sealed record CorrectionTexts
{
    public required Func<string, string, string, string> Replaced { get; init; }
    public required Func<string, string> Because { get; init; }
    public required string SeeNewest { get; init; }
    public required Func<string, string> Corrected { get; init; }
    public required Func<string, string, string> InPlaceOf { get; init; }
    public required string SeeReplaced { get; init; }
    public required string Changes { get; init; }
    public required string NoChanges { get; init; }
    public required string Change { get; init; }
    public required Func<string, string, string> FromTo { get; init; }

    public static CorrectionTexts Vi { get; } =
        new()
        {
            Replaced = (when, number, date) =>
                $"Kết quả trên trang này không còn hiệu lực: ngày {when} đã được thay bằng kết quả điều chỉnh theo Quyết định số {number} ngày {date}.",
            Because = reason => $"Lý do: {reason}",
            SeeNewest = "Xem kết quả đang có hiệu lực",
            Corrected = when => $"Đã điều chỉnh ngày {when}.",
            InPlaceOf = (number, date) => $"Thay kết quả công bố theo Quyết định số {number} ngày {date}.",
            SeeReplaced = "Xem kết quả trước điều chỉnh",
            Changes = "Các đơn vị có kết quả thay đổi do điều chỉnh",
            NoChanges = "Tổng điểm, hạng và xếp loại của các đơn vị không thay đổi.",
            Change = "Tăng, giảm",
            FromTo = (before, after) => before == after ? after : $"{before} → {after}",
        };

    public static CorrectionTexts En { get; } =
        new()
        {
            Replaced = (when, number, date) =>
                $"The results on this page no longer count: on {when} they were replaced by corrected ones, by Decision {number} of {date}.",
            Because = reason => $"Reason: {reason}",
            SeeNewest = "See the results in force",
            Corrected = when => $"Corrected on {when}.",
            InPlaceOf = (number, date) => $"In the place of the results released by Decision {number} of {date}.",
            SeeReplaced = "See the results before the correction",
            Changes = "Units whose results the correction changed",
            NoChanges = "No unit's total, rank or class changed.",
            Change = "Change",
            FromTo = (before, after) => before == after ? after : $"{before} → {after}",
        };

    public static CorrectionTexts In(Language language) => language == Language.En ? En : Vi;
}

using OpenDti.Scoring;

namespace OpenDti.Documents;

/// <summary>The words of a template workbook in one language.</summary>
internal sealed record TemplateTexts
{
    private static readonly TemplateTexts Vi = new()
    {
        ValuesSheet = "Số liệu",
        NotesSheet = "Giải thích",
        Column = "Cột",
        Meaning = "Nội dung",
        Unit = "Đơn vị tính",
        Accepted = "Giá trị được nhận",
        Code = "Mã đơn vị",
        Name = "Tên đơn vị",
        AnyText = "văn bản",
        Whole = "số nguyên",
        Number = "số",
        Percent = "phần trăm",
        Points = "điểm",
        Day = "ngày, ví dụ 15/10/2026",
        Yes = "Có",
        No = "Không",
        From = ", từ {0}",
        UpTo = ", đến {0}",
    };

    private static readonly TemplateTexts En = new()
    {
        ValuesSheet = "Values",
        NotesSheet = "Notes",
        Column = "Column",
        Meaning = "Meaning",
        Unit = "Unit of measure",
        Accepted = "Accepted",
        Code = "Code of the unit",
        Name = "Name of the unit",
        AnyText = "text",
        Whole = "whole number",
        Number = "number",
        Percent = "percent",
        Points = "points",
        Day = "day, for example 15/10/2026",
        Yes = "Yes",
        No = "No",
        From = ", from {0}",
        UpTo = ", up to {0}",
    };

    public required string ValuesSheet { get; init; }

    public required string NotesSheet { get; init; }

    public required string Column { get; init; }

    public required string Meaning { get; init; }

    public required string Unit { get; init; }

    public required string Accepted { get; init; }

    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string AnyText { get; init; }

    public required string Whole { get; init; }

    public required string Number { get; init; }

    public required string Percent { get; init; }

    public required string Points { get; init; }

    public required string Day { get; init; }

    public required string Yes { get; init; }

    public required string No { get; init; }

    public required string From { get; init; }

    public required string UpTo { get; init; }

    public static TemplateTexts In(Language language) => language == Language.Vi ? Vi : En;
}

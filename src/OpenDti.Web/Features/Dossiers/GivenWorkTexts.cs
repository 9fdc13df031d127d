using OpenDti.Scoring;

namespace OpenDti.Web.Features.Dossiers;

public sealed record GivenWorkTexts
{
    public required string Late { get; init; }
    public required Func<int, string, string> Until { get; init; }
    public required Func<int, string> DaysLeft { get; init; }

    public static GivenWorkTexts Vi { get; } =
        new()
        {
            Late = "Quá hạn",
            Until = (criteria, day) => $"Bạn còn {criteria} tiêu chí được giao chưa nhập; hạn đến hết ngày {day}",
            DaysLeft = days =>
                days switch
                {
                    < 0 => $"đã quá hạn {-days} ngày",
                    0 => "hết hạn hôm nay",
                    _ => $"còn {days} ngày",
                },
        };

    public static GivenWorkTexts En { get; } =
        new()
        {
            Late = "Overdue",
            Until = (criteria, day) =>
                criteria == 1
                    ? $"1 criterion given to you, not entered yet, due by the end of {day}"
                    : $"{criteria} criteria given to you, not entered yet, due by the end of {day}",
            DaysLeft = days =>
                days switch
                {
                    -1 => "1 day overdue",
                    < 0 => $"{-days} days overdue",
                    0 => "due today",
                    1 => "1 day left",
                    _ => $"{days} days left",
                },
        };

    public static GivenWorkTexts In(Language language) => language == Language.En ? En : Vi;
}

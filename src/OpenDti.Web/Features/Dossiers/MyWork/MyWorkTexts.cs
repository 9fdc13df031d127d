using OpenDti.Scoring;

namespace OpenDti.Web.Features.Dossiers.MyWork;

public sealed record MyWorkTexts
{
    public required string Title { get; init; }
    public required string News { get; init; }
    public required Func<int, string> AllNews { get; init; }
    public required string Waiting { get; init; }
    public required string Others { get; init; }
    public required string Nothing { get; init; }
    public required Func<WorkStep, string> Step { get; init; }
    public required Func<WorkStep, string> Button { get; init; }
    public required Func<int, string> DaysLeft { get; init; }
    public required string DeadlinePast { get; init; }
    public required string Draft { get; init; }
    public required Func<string, string> DraftUntil { get; init; }
    public required Func<string, string> DraftOver { get; init; }
    public required string Complaints { get; init; }
    public required Func<string, string> ComplaintsUntil { get; init; }
    public required Func<string, string> ComplaintsOver { get; init; }
    public required Func<int, string> Returned { get; init; }
    public required Func<int, int, string> Asked { get; init; }
    public required Func<string, string> AskedUntil { get; init; }

    public static MyWorkTexts Vi { get; } =
        new()
        {
            Title = "Việc của tôi",
            News = "Thông báo mới",
            AllNews = count => $"Xem tất cả, {count} chưa đọc",
            Waiting = "Việc đang chờ bạn",
            Others = "Hồ sơ khác của đơn vị",
            Nothing = "Hiện không có việc nào chờ bạn.",
            Step = step =>
                step switch
                {
                    WorkStep.Enter => "Nhập số liệu, rồi trình lãnh đạo",
                    WorkStep.EnterGiven => "Nhập các tiêu chí được giao; chuyên viên của đơn vị trình hồ sơ",
                    WorkStep.Correct => "Lãnh đạo trả lại: bổ sung rồi trình lại",
                    WorkStep.Supplement => "Cơ quan thẩm định yêu cầu bổ sung, giải trình",
                    WorkStep.Amend => "Lãnh đạo đã thu hồi: sửa số liệu rồi trình lại",
                    WorkStep.Decide => "Xem, xác nhận hoặc trả lại",
                    WorkStep.ConfirmCorrections => "Nội dung bổ sung, giải trình chờ bạn xác nhận",
                    WorkStep.AwaitLeader => "Đã trình, đang chờ lãnh đạo",
                    WorkStep.AwaitSpecialist => "Chuyên viên đang nhập",
                    WorkStep.Done => "Đã xác nhận và gửi",
                    _ => "Đã khóa khi lãnh đạo chưa xác nhận",
                },
            Button = step =>
                step switch
                {
                    WorkStep.Enter or WorkStep.EnterGiven => "Nhập tiếp",
                    WorkStep.Correct or WorkStep.Supplement => "Bổ sung",
                    WorkStep.Amend => "Xem lý do và sửa",
                    WorkStep.Decide or WorkStep.ConfirmCorrections => "Xem và xác nhận",
                    _ => "Xem hồ sơ",
                },
            DaysLeft = days => days == 0 ? "hết hạn hôm nay" : $"còn {days} ngày",
            DeadlinePast = "đã hết hạn",
            Draft = "Dự thảo kết quả",
            DraftUntil = day => $"có ý kiến đến hết ngày {day}",
            DraftOver = day => $"đã hết thời gian có ý kiến (hết ngày {day})",
            Complaints = "Kiến nghị về kết quả",
            ComplaintsOver = day => $"đã hết thời gian tiếp nhận (hết ngày {day})",
            ComplaintsUntil = day => $"tiếp nhận đến hết ngày {day}",
            Returned = count => $"{count} tiêu chí cần bổ sung",
            Asked = (toCorrect, toExplain) =>
                string.Join(
                    ", ",
                    new[]
                    {
                        toCorrect > 0 ? $"{toCorrect} tiêu chí cần bổ sung" : null,
                        toExplain > 0 ? $"{toExplain} tiêu chí cần giải trình" : null,
                    }.OfType<string>()
                ),
            AskedUntil = day => $"hạn: đến hết ngày {day}",
        };

    public static MyWorkTexts En { get; } =
        new()
        {
            Title = "My work",
            News = "New notices",
            AllNews = count => $"See all, {count} unread",
            Waiting = "Waiting for you",
            Others = "Other dossiers of the unit",
            Nothing = "Nothing is waiting for you.",
            Step = step =>
                step switch
                {
                    WorkStep.Enter => "Enter the figures, then send them to the leader",
                    WorkStep.EnterGiven => "Enter the criteria given to you; the specialist of the unit sends the dossier",
                    WorkStep.Correct => "Returned by the leader: correct and send again",
                    WorkStep.Supplement => "The appraisers ask for a correction or an explanation",
                    WorkStep.Amend => "Withdrawn by the leader: correct and send again",
                    WorkStep.Decide => "Read and confirm, or return",
                    WorkStep.ConfirmCorrections => "Corrections or explanations wait for you to confirm them",
                    WorkStep.AwaitLeader => "Sent, waiting for the leader",
                    WorkStep.AwaitSpecialist => "The specialist is entering figures",
                    WorkStep.Done => "Confirmed and sent",
                    _ => "Locked without confirmation",
                },
            Button = step =>
                step switch
                {
                    WorkStep.Enter or WorkStep.EnterGiven => "Go on entering",
                    WorkStep.Correct or WorkStep.Supplement => "Correct",
                    WorkStep.Amend => "Read why and correct",
                    WorkStep.Decide or WorkStep.ConfirmCorrections => "Read and decide",
                    _ => "See the dossier",
                },
            DaysLeft = days =>
                days switch
                {
                    0 => "ends today",
                    1 => "1 day left",
                    _ => $"{days} days left",
                },
            DeadlinePast = "the deadline has passed",
            Draft = "Draft result",
            DraftUntil = day => $"answers until the end of {day}",
            DraftOver = day => $"the time to answer is over (it ended with {day})",
            Complaints = "Complaints about the results",
            ComplaintsOver = day => $"no longer taken in (the time ended with {day})",
            ComplaintsUntil = day => $"taken in until the end of {day}",
            Returned = count => $"{count} criteria returned",
            Asked = (toCorrect, toExplain) =>
                string.Join(
                    ", ",
                    new[]
                    {
                        toCorrect > 0 ? $"{toCorrect} to correct" : null,
                        toExplain > 0 ? $"{toExplain} to explain" : null,
                    }.OfType<string>()
                ),
            AskedUntil = day => $"until the end of {day}",
        };

    public static MyWorkTexts In(Language language) => language == Language.En ? En : Vi;
}

using OpenDti.Scoring;

namespace OpenDti.Web.Features.Publications.Complaints;

public sealed record ComplaintTexts
{
    public required string Title { get; init; }
    public required string ShortTitle { get; init; }
    public required string OneTitle { get; init; }
    public required Func<string, string> Until { get; init; }
    public required string SeeReleased { get; init; }
    public required string FileTitle { get; init; }
    public required Func<string, string> Over { get; init; }
    public required Func<int, string, string> FileHint { get; init; }
    public required Func<int, string, string> AnswerHint { get; init; }
    public required string OnlyLeader { get; init; }
    public required string About { get; init; }
    public required string Whole { get; init; }
    public required string Words { get; init; }
    public required string WordsHint { get; init; }
    public required string Evidence { get; init; }
    public required string NoEvidence { get; init; }
    public required string File { get; init; }
    public required string List { get; init; }
    public required string None { get; init; }
    public required Func<string, string> FiledAt { get; init; }
    public required Func<string, string, string, string> ByLetter { get; init; }
    public required Func<string, string> AnswerBy { get; init; }
    public required Func<string, int, string> AnswerByIn { get; init; }
    public required string Overdue { get; init; }
    public required Func<int, string> LateBy { get; init; }
    public required Func<int, string, string> AnsweredLateBy { get; init; }
    public required Func<ComplaintState, string> State { get; init; }
    public required Func<string, string> Decided { get; init; }
    public required string SeeCorrected { get; init; }
    public required string Withdraw { get; init; }
    public required string Open { get; init; }
    public required string See { get; init; }
    public required string WaitingCount { get; init; }
    public required string AdjustingCount { get; init; }
    public required string Stage { get; init; }
    public required string TakeInTitle { get; init; }
    public required string TakeInHint { get; init; }
    public required string Unit { get; init; }
    public required string ChooseUnit { get; init; }
    public required string LetterNumber { get; init; }
    public required string LetterDate { get; init; }
    public required string LetterWords { get; init; }
    public required string TakeIn { get; init; }
    public required string ToCorrection { get; init; }
    public required string DecideTitle { get; init; }
    public required string Outcome { get; init; }
    public required string Keep { get; init; }
    public required string Adjust { get; init; }
    public required string DecidedOn { get; init; }
    public required string DecisionWords { get; init; }
    public required string DecisionHint { get; init; }
    public required string Decide { get; init; }
    public required string CorrectTitle { get; init; }
    public required string CorrectHint { get; init; }
    public required string Criterion { get; init; }
    public required string ChooseCriterion { get; init; }
    public required string Show { get; init; }
    public required string Figure { get; init; }
    public required string Declared { get; init; }
    public required string Counted { get; init; }
    public required string Points { get; init; }
    public required Func<string, string> NewFigure { get; init; }
    public required string FigureHint { get; init; }
    public required string NewPoints { get; init; }
    public required Func<string, string> NewPointsHint { get; init; }
    public required string CorrectWords { get; init; }
    public required string CorrectWordsHint { get; init; }
    public required string Correct { get; init; }
    public required string NothingChanged { get; init; }

    public static ComplaintTexts Vi { get; } =
        new()
        {
            Title = "Kiến nghị về kết quả đã công bố",
            ShortTitle = "Kiến nghị về kết quả",
            OneTitle = "Giải quyết kiến nghị",
            Until = date => $"Tiếp nhận kiến nghị đến hết ngày {date}",
            SeeReleased = "Xem kết quả đã công bố",
            FileTitle = "Gửi kiến nghị",
            Over = date => $"Đã hết thời gian tiếp nhận kiến nghị (hết ngày {date})",
            FileHint = (days, date) =>
                $"Lãnh đạo đơn vị gửi. Cơ quan chủ trì trả lời trong {days} ngày làm việc kể từ ngày tiếp nhận; kiến nghị gửi hôm nay được trả lời chậm nhất hết ngày {date}.",
            AnswerHint = (days, date) =>
                $"Thời hạn trả lời là {days} ngày làm việc; tiếp nhận hôm nay thì trả lời chậm nhất hết ngày {date}.",
            OnlyLeader = "Lãnh đạo đơn vị gửi và rút kiến nghị; chuyên viên theo dõi tại đây.",
            About = "Nội dung kiến nghị",
            Whole = "Toàn bộ kết quả",
            Words = "Kiến nghị và căn cứ",
            WordsHint = "Nêu rõ điểm đề nghị xem lại và căn cứ.",
            Evidence = "Tài liệu kiểm chứng dẫn kèm (nếu có)",
            NoEvidence = "Không dẫn tài liệu",
            File = "Gửi kiến nghị",
            List = "Các kiến nghị",
            None = "Chưa có kiến nghị nào.",
            FiledAt = at => $"gửi lúc {at}",
            ByLetter = (number, date, at) => $"theo văn bản số {number} ngày {date}, tiếp nhận lúc {at}",
            AnswerBy = date => $"Hạn trả lời: hết ngày {date}",
            AnswerByIn = (date, days) => $"Hạn trả lời: hết ngày {date} (còn {days} ngày làm việc)",
            Overdue = "Quá hạn trả lời",
            LateBy = days => days == 0 ? "Quá hạn trả lời" : $"Quá hạn trả lời {days} ngày làm việc",
            AnsweredLateBy = (days, date) => $"Giải quyết chậm{(days == 0 ? "" : $" {days} ngày làm việc")} (hạn: hết ngày {date})",
            State = state =>
                state switch
                {
                    ComplaintState.Open => "Chờ giải quyết",
                    ComplaintState.Withdrawn => "Đơn vị đã rút",
                    ComplaintState.Kept => "Giữ nguyên kết quả",
                    ComplaintState.Adjusting => "Điều chỉnh, chờ công bố",
                    _ => "Đã công bố kết quả điều chỉnh",
                },
            Decided = date => $"Giải quyết ngày {date}",
            SeeCorrected = "Xem kết quả điều chỉnh",
            Withdraw = "Rút kiến nghị",
            Open = "Xem, giải quyết",
            See = "Xem",
            WaitingCount = "Chờ giải quyết",
            AdjustingCount = "Điều chỉnh, chờ công bố",
            Stage = "Giai đoạn",
            TakeInTitle = "Tiếp nhận kiến nghị gửi bằng văn bản",
            TakeInHint = "Văn bản ghi ngày trong thời gian tiếp nhận được nhận cả khi đến muộn. Đơn vị được thông báo ngay.",
            Unit = "Đơn vị",
            ChooseUnit = "Chọn đơn vị",
            LetterNumber = "Số, ký hiệu văn bản",
            LetterDate = "Ngày văn bản",
            LetterWords = "Tóm tắt kiến nghị",
            TakeIn = "Tiếp nhận",
            ToCorrection = "Phê duyệt và công bố kết quả điều chỉnh",
            DecideTitle = "Quyết định giải quyết",
            Outcome = "Kết luận",
            Keep = "Giữ nguyên kết quả",
            Adjust = "Điều chỉnh kết quả",
            DecidedOn = "Ngày giải quyết",
            DecisionWords = "Căn cứ, lý do",
            DecisionHint = "Đơn vị đọc nội dung này.",
            Decide = "Ghi nhận kết luận",
            CorrectTitle = "Điều chỉnh tiêu chí",
            CorrectHint =
                "Số liệu đơn vị khai, quyết định thẩm định và của Hội đồng vẫn được giữ; điều chỉnh được ghi riêng và chỉ có hiệu lực khi được phê duyệt, công bố lại.",
            Criterion = "Tiêu chí",
            ChooseCriterion = "Chọn tiêu chí cần điều chỉnh",
            Show = "Xem",
            Figure = "Số liệu",
            Declared = "Đơn vị khai",
            Counted = "Đang tính",
            Points = "Điểm",
            NewFigure = name => $"{name}, sau điều chỉnh",
            FigureHint = "Để trống số liệu giữ nguyên. Nhập số liệu hoặc nhập điểm, không nhập cả hai.",
            NewPoints = "Điểm sau điều chỉnh",
            NewPointsHint = max => $"Từ 0 đến {max}",
            CorrectWords = "Lý do điều chỉnh",
            CorrectWordsHint = "Công khai cùng điểm của tiêu chí.",
            Correct = "Ghi nhận điều chỉnh",
            NothingChanged = "Chưa có gì thay đổi.",
        };

    public static ComplaintTexts En { get; } =
        new()
        {
            Title = "Complaints about the released results",
            ShortTitle = "Complaints",
            OneTitle = "A complaint",
            Until = date => $"Complaints are taken in until the end of {date}",
            SeeReleased = "See the released results",
            FileTitle = "File a complaint",
            Over = date => $"The time for complaints is over (it ended with {date})",
            FileHint = (days, date) =>
                $"Filed by the unit's leader. The operating body answers within {days} working days: what is filed today by the end of {date}.",
            AnswerHint = (days, date) => $"To be answered within {days} working days: what is taken in today by the end of {date}.",
            OnlyLeader = "The unit's leader files and takes back complaints; specialists follow them here.",
            About = "What it is about",
            Whole = "The result as a whole",
            Words = "The complaint and its grounds",
            WordsHint = "Say what should be looked at again, and why.",
            Evidence = "Piece of evidence (if any)",
            NoEvidence = "None",
            File = "File the complaint",
            List = "Complaints",
            None = "There are no complaints.",
            FiledAt = at => $"filed at {at}",
            ByLetter = (number, date, at) => $"by letter {number} of {date}, taken in at {at}",
            AnswerBy = date => $"To be answered by the end of {date}",
            AnswerByIn = (date, days) => $"To be answered by the end of {date} ({days} working {(days == 1 ? "day" : "days")} left)",
            Overdue = "Overdue",
            LateBy = days => days == 0 ? "Overdue" : $"Overdue by {days} working {(days == 1 ? "day" : "days")}",
            AnsweredLateBy = (days, date) =>
                $"Answered {(days == 0 ? "" : $"{days} working {(days == 1 ? "day" : "days")} ")}late (due by the end of {date})",
            State = state =>
                state switch
                {
                    ComplaintState.Open => "Waits for a decision",
                    ComplaintState.Withdrawn => "Taken back by the unit",
                    ComplaintState.Kept => "Result kept",
                    ComplaintState.Adjusting => "Adjusted, not released yet",
                    _ => "Corrected results released",
                },
            Decided = date => $"Decided on {date}",
            SeeCorrected = "See the corrected results",
            Withdraw = "Take the complaint back",
            Open = "See and decide",
            See = "See",
            WaitingCount = "Waiting",
            AdjustingCount = "Adjusted, not released",
            Stage = "Stage",
            TakeInTitle = "Take in a complaint that came by letter",
            TakeInHint = "A letter dated in time is taken in even where it arrives late. The unit is told at once.",
            Unit = "Unit",
            ChooseUnit = "Choose a unit",
            LetterNumber = "Number of the letter",
            LetterDate = "Date of the letter",
            LetterWords = "The complaint in short",
            TakeIn = "Take in",
            ToCorrection = "Approve and release the correction",
            DecideTitle = "Decide",
            Outcome = "Outcome",
            Keep = "Keep the result",
            Adjust = "Adjust the result",
            DecidedOn = "Day of the decision",
            DecisionWords = "Grounds of the decision",
            DecisionHint = "The unit reads these words.",
            Decide = "Record the decision",
            CorrectTitle = "Correct a criterion",
            CorrectHint =
                "What the unit declared and what appraisers and the council decided stays; the correction is recorded apart and takes effect when it is approved and released.",
            Criterion = "Criterion",
            ChooseCriterion = "Choose the criterion to correct",
            Show = "Show",
            Figure = "Figure",
            Declared = "Declared",
            Counted = "Counts now",
            Points = "Points",
            NewFigure = name => $"{name}, after the correction",
            FigureHint = "Leave empty what stays. Enter figures or points, not both.",
            NewPoints = "Points after the correction",
            NewPointsHint = max => $"From 0 to {max}",
            CorrectWords = "Why it is corrected",
            CorrectWordsHint = "Published with the points of the criterion.",
            Correct = "Record the correction",
            NothingChanged = "Nothing has changed.",
        };

    public static ComplaintTexts In(Language language) => language == Language.En ? En : Vi;
}

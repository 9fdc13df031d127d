using OpenDti.Scoring;

namespace OpenDti.Web.Features.Dossiers.Enter;

/// <summary>Words of the entry pages.</summary>
public sealed record EntryTexts
{
    public required Func<string, int, string> Title { get; init; }
    public required string Rule { get; init; }
    public required string Evidence { get; init; }
    public required string Attached { get; init; }
    public required string Illustrative { get; init; }
    public required string Save { get; init; }
    public required Func<string, string> SaveOf { get; init; }
    public required Func<string, string> SavedAt { get; init; }
    public required string NotSaved { get; init; }
    public required string Unsaved { get; init; }
    public required Func<string, string, string> SetAside { get; init; }
    public required Func<string, string, string> Held { get; init; }
    public required string LookAgain { get; init; }
    public required string NotAnswered { get; init; }
    public required string ReturnedBecause { get; init; }
    public required string Yes { get; init; }
    public required string No { get; init; }
    public required string None { get; init; }
    public required string DayHint { get; init; }
    public required string FilterLabel { get; init; }
    public required Func<EntryFilter, string> Filter { get; init; }
    public required string NothingInFilter { get; init; }
    public required string Next { get; init; }
    public required string BackToOverview { get; init; }
    public required Func<string, string> ClashTitle { get; init; }
    public required string ClashHint { get; init; }
    public required string ClashMine { get; init; }
    public required Func<string, string, string> ClashSaved { get; init; }
    public required string UseChosen { get; init; }
    public required Func<string, string> Closed { get; init; }
    public required string Appraised { get; init; }
    public required Func<string, string> ReopenedUntil { get; init; }
    public required Func<string, string> InState { get; init; }
    public required string OthersUntouched { get; init; }
    public required string Offline { get; init; }
    public required string SignedOut { get; init; }

    /// <summary>For those who came by a link and have no password.</summary>
    public required string LinkOver { get; init; }
    public required string LineGone { get; init; }
    public required string LineBack { get; init; }
    public required string Waits { get; init; }
    public required string Incomplete { get; init; }
    public required string Busy { get; init; }
    public required string Refused { get; init; }
    public required string Saving { get; init; }
    public required string Keyboard { get; init; }
    public required Func<int, string, string> LastYear { get; init; }
    public required Func<string, string> Monitored { get; init; }
    public required string Contest { get; init; }
    public required string NotMeasuredYet { get; init; }
    public required string History { get; init; }
    public required string SaveAll { get; init; }
    public required string PartOnly { get; init; }

    /// <summary>With {0} for how many values were pasted; a script fills it in, and the three that follow.</summary>
    public required string Pasted { get; init; }
    public required string PastedPart { get; init; }
    public required string SavedAll { get; init; }
    public required string SavedSome { get; init; }
    public required Func<int, string, string, string> LastYearPoints { get; init; }
    public required Func<int, string, string, string, string> LastYearCounted { get; init; }
    public required Func<string, string, string> ReleasedIndex { get; init; }
    public required string NotSelfAssessed { get; init; }
    public required Func<int, string> LastYearNote { get; init; }

    public static EntryTexts Vi { get; } =
        new()
        {
            Title = (index, year) => $"Nhập {index}, hồ sơ năm {year}",
            Rule = "Cách tính điểm:",
            Evidence = "Tài liệu kiểm chứng:",
            Attached = "Tài liệu đã gắn:",
            Illustrative = "Minh họa: tiêu chí này không có trong quyết định.",
            Save = "Lưu",
            SaveOf = code => $"tiêu chí {code}",
            SavedAt = clock => $"Đã lưu {clock}",
            NotSaved = "Chưa lưu, có lỗi",
            SetAside = (figure, value) =>
                $"{figure}: giá trị đã nhập ({value}) không còn phù hợp với bộ chỉ số đã sửa đổi nên không được tính. Hãy nhập lại.",
            Held = (figure, value) =>
                $"{figure}: nội dung bổ sung chưa được lãnh đạo xác nhận nên chưa được tính. Số liệu đang tính: {value}.",
            LookAgain = "Cần kiểm tra",
            NotAnswered = "Chưa nhập",
            Unsaved = "Chưa lưu",
            ReturnedBecause = "Lãnh đạo trả lại:",
            Yes = "Có",
            No = "Không",
            None = "Chưa nhập",
            DayHint = "dd/mm/yyyy",
            FilterLabel = "Lọc tiêu chí",
            Filter = filter =>
                filter switch
                {
                    EntryFilter.Missing => "Chưa nhập",
                    EntryFilter.Unproved => "Thiếu tài liệu kiểm chứng",
                    EntryFilter.Lost => "Chưa đạt điểm tối đa",
                    EntryFilter.Noted => "Có ý kiến thẩm định",
                    _ => "Tất cả",
                },
            NothingInFilter = "Không có tiêu chí nào thuộc nhóm này.",
            Next = "Sang",
            BackToOverview = "Xem toàn bộ hồ sơ",
            ClashTitle = name => $"Hai người cùng sửa: {name}",
            ClashHint = "Giá trị của bạn chưa được lưu. Hãy chọn một trong hai:",
            ClashMine = "bạn vừa nhập",
            ClashSaved = (clock, person) => $"{person} lưu lúc {clock}",
            UseChosen = "Dùng giá trị đã chọn",
            Appraised = "Ý kiến thẩm định",
            ReopenedUntil = day => $"Tiêu chí này được mở lại để bổ sung đến hết ngày {day}.",
            Closed = deadline => $"Đã hết hạn lúc {deadline}. Số liệu được giữ nguyên như lúc khóa, không sửa được nữa.",
            InState = state => $"Hồ sơ ở trạng thái “{state}”, số liệu không sửa được.",
            OthersUntouched = "Các tiêu chí khác đã lưu trước đó vẫn giữ nguyên.",
            Offline = "Chưa lưu được: mất kết nối với máy chủ. Nội dung vẫn còn trong ô; khi có mạng trở lại, dòng này tự lưu.",
            SignedOut =
                "Chưa lưu được: phiên làm việc đã hết. Nội dung vẫn còn trong ô; hãy đăng nhập lại ở một thẻ khác của trình duyệt rồi bấm Lưu.",
            LinkOver =
                "Chưa lưu được: phiên làm việc qua đường dẫn đã hết. Nội dung vẫn còn trong ô; hãy mở lại đường dẫn bạn đã nhận ở một thẻ khác của trình duyệt này rồi bấm Lưu. Nếu đường dẫn không còn dùng được, hãy đề nghị chuyên viên của đơn vị gửi đường dẫn mới.",
            LineGone = "Mất kết nối mạng. Bạn vẫn nhập được; dòng đã nhập đủ chờ ở đây và tự lưu khi có mạng trở lại. Đừng đóng trang này.",
            LineBack = "Đã có mạng trở lại.",
            Waits = "Chưa lưu, đang chờ",
            Incomplete = "Chưa lưu: còn ô chưa nhập",
            Busy = "Chưa lưu được: hệ thống đang bận. Nội dung vẫn còn trong ô; hãy bấm “Lưu” lần nữa sau vài giây.",
            Refused =
                "Chưa lưu được: trang đã mở quá lâu hoặc tài khoản không còn quyền nhập hồ sơ này. Nội dung vẫn còn trong ô; hãy sao chép, rồi mở lại trang.",
            Saving = "Đang lưu…",
            Keyboard = "Tiêu chí đã nhập đủ tự lưu khi sang tiêu chí khác. Phím Tab sang ô tiếp theo; Enter hoặc Ctrl+S lưu ngay.",
            LastYear = (year, value) => $"Năm {year}: {value}",
            Monitored = value => $"Số liệu giám sát: {value}.",
            Contest = "Nêu ý kiến",
            NotMeasuredYet = "Hệ thống giám sát đo số liệu này; chưa có số liệu.",
            History = "Lịch sử số liệu",
            SaveAll = "Lưu các dòng đã sửa",
            PartOnly = "Bạn thấy những tiêu chí được giao cho bạn. Chuyên viên của đơn vị trình hồ sơ sau khi đủ số liệu.",
            Pasted = "Đã dán {0} giá trị, chưa lưu. Kiểm tra rồi bấm “Lưu các dòng đã sửa”.",
            PastedPart = "Chỉ dán được {0} trên {1} giá trị vì đã hết ô trên trang; chưa lưu.",
            SavedAll = "Đã lưu {0} tiêu chí.",
            SavedSome = "Đã lưu {0} tiêu chí; {1} tiêu chí chưa lưu được, lỗi ghi ở từng dòng.",
            LastYearPoints = (year, earned, max) => $"Năm {year}: {earned} / {max} điểm tự đánh giá",
            ReleasedIndex = (earned, max) =>
                $"Kết quả đã công bố: {earned} / {max} điểm chính thức. Điểm tự đánh giá dưới đây để đối chiếu.",
            NotSelfAssessed = "so sánh giữa các đơn vị: tự đánh giá không tính điểm này",
            LastYearCounted = (year, counted, max, declared) => $"Năm {year}: {counted} / {max} điểm chính thức (tự đánh giá {declared})",
            LastYearNote = year => $"Ý kiến năm {year}:",
        };

    public static EntryTexts En { get; } =
        new()
        {
            Title = (index, year) => $"Enter {index}, self-assessment {year}",
            Rule = "How it is scored:",
            Evidence = "Evidence:",
            Attached = "Attached:",
            Illustrative = "Illustrative: this criterion is not in the decision.",
            Save = "Save",
            SaveOf = code => $"criterion {code}",
            SavedAt = clock => $"Saved {clock}",
            NotSaved = "Not saved, see the error",
            SetAside = (figure, value) =>
                $"{figure}: the value entered ({value}) no longer fits the amended set and does not count. Enter it anew.",
            Held = (figure, value) => $"{figure}: no leader has confirmed the correction, so it does not count. What counts: {value}.",
            LookAgain = "Look again",
            NotAnswered = "Not entered",
            Unsaved = "Not saved yet",
            ReturnedBecause = "Returned by the leader:",
            Yes = "Yes",
            No = "No",
            None = "Not entered",
            DayHint = "dd/mm/yyyy",
            FilterLabel = "Filter criteria",
            Filter = filter =>
                filter switch
                {
                    EntryFilter.Missing => "Not entered",
                    EntryFilter.Unproved => "Evidence missing",
                    EntryFilter.Lost => "Below the maximum",
                    EntryFilter.Noted => "With a note",
                    _ => "All",
                },
            NothingInFilter = "No criterion belongs here.",
            Next = "On to",
            BackToOverview = "See the whole dossier",
            ClashTitle = name => $"Two people changed: {name}",
            ClashHint = "Your value has not overwritten anything. Choose one:",
            ClashMine = "yours, just typed",
            ClashSaved = (clock, person) => $"saved at {clock}, {person}",
            UseChosen = "Use the chosen value",
            Appraised = "Appraiser's note",
            ReopenedUntil = day => $"This criterion is open for correction until the end of {day}.",
            Closed = deadline => $"The deadline was {deadline}. The figures stand as they were and cannot be changed any more.",
            InState = state => $"The dossier is in the state “{state}”; the figures cannot be changed.",
            OthersUntouched = "Other rows saved earlier are untouched.",
            Offline =
                "Not saved: the server cannot be reached. What you typed is still in the field, and the row saves itself when you are connected again.",
            SignedOut = "Not saved: your session has ended. What you typed is still in the field; sign in again in another tab, then save.",
            LinkOver =
                "Not saved: your session by link has ended. What you typed is still in the field; open the link you were given again in another tab of this browser, then save. If it does not open any more, ask your unit's specialist for a new one.",
            LineGone =
                "You are offline. Go on typing: complete rows wait here and save themselves when you are connected again. Keep this page open.",
            LineBack = "You are connected again.",
            Waits = "Not saved, waiting",
            Incomplete = "Not saved: a field is empty",
            Busy = "Not saved: the system is busy. What you typed is still in the field; save again in a few seconds.",
            Refused =
                "Not saved: the page was open for too long, or your account may no longer enter this dossier. What you typed is still in the field; copy it, then open the page again.",
            Saving = "Saving…",
            Keyboard = "A complete row saves itself when you leave it. Tab moves to the next field; Enter or Ctrl+S saves at once.",
            LastYear = (year, value) => $"In {year}: {value}",
            Monitored = value => $"Monitored: {value}.",
            Contest = "Contest it",
            NotMeasuredYet = "A system measures this figure; there is none yet.",
            History = "History of the figures,",
            SaveAll = "Save the changed rows",
            PartOnly = "You see the criteria that were given to you. The unit's specialist sends the dossier once it is complete.",
            Pasted = "{0} values pasted, not saved. Look at them, then press “Save the changed rows”.",
            PastedPart = "Only {0} of {1} values were pasted: there are no more fields on the page. Not saved.",
            SavedAll = "{0} criteria saved.",
            SavedSome = "{0} criteria saved; {1} could not be saved, each row says why.",
            LastYearPoints = (year, earned, max) => $"In {year}: {earned} / {max} points, self-assessed",
            ReleasedIndex = (earned, max) =>
                $"Released: {earned} / {max} official points. The self-assessed points below are for comparison.",
            NotSelfAssessed = "compared between units: the self-assessment does not count it",
            LastYearCounted = (year, counted, max, declared) =>
                $"In {year}: {counted} / {max} points in the results (self-assessed {declared})",
            LastYearNote = year => $"Note of {year}:",
        };

    public static EntryTexts In(Language language) => language == Language.En ? En : Vi;
}

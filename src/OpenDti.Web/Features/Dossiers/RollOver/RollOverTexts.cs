using OpenDti.Scoring;

namespace OpenDti.Web.Features.Dossiers.RollOver;

public sealed record RollOverTexts
{
    /// <summary>Of thousands of communes nobody reads all names in one cell.</summary>
    private const int MostNames = 20;

    public required string ChecksLead { get; init; }
    public required string Checks { get; init; }
    public required string What { get; init; }
    public required string State { get; init; }
    public required string Found { get; init; }
    public required string Fine { get; init; }
    public required string Look { get; init; }
    public required string SetTitle { get; init; }
    public required string Show { get; init; }
    public required string NoDifference { get; init; }
    public required string Code { get; init; }
    public required string Line { get; init; }
    public required string Change { get; init; }
    public required string Before { get; init; }
    public required string After { get; init; }
    public required string OpenLead { get; init; }
    public required string CheckSet { get; init; }
    public required string SameSet { get; init; }
    public required string CheckUnits { get; init; }
    public required string CheckPeople { get; init; }
    public required string AllPeople { get; init; }
    public required string CheckDeadline { get; init; }
    public required string DeadlinePast { get; init; }
    public required string DeadlineAhead { get; init; }
    public required string MendSet { get; init; }
    public required string MendUnits { get; init; }
    public required string MendPeople { get; init; }
    public required string MendDeadline { get; init; }
    public required string Dropped { get; init; }
    public required string Added { get; init; }
    public required string MaxChanged { get; init; }
    public required string Renamed { get; init; }
    public required string RuleChanged { get; init; }
    public required string EvidenceChanged { get; init; }
    public required Func<string, int, string> Title { get; init; }
    public required Func<int, string> Lead { get; init; }
    public required Func<int, string> Opened { get; init; }
    public required Func<int, string> Compare { get; init; }
    public required Func<int, string> Differences { get; init; }
    public required Func<int, string> OpenTitle { get; init; }
    public required Func<int, string> OtherSet { get; init; }
    public required Func<int, string, string, string> Units { get; init; }
    public required Func<string, string> WithoutPeople { get; init; }
    public required string CheckCalendar { get; init; }
    public required string CalendarNone { get; init; }
    public required string CalendarWrong { get; init; }
    public required Func<int, string> CalendarExpected { get; init; }
    public required Func<string, string> CalendarFine { get; init; }
    public required string MendCalendar { get; init; }
    public required string MendDays { get; init; }
    public required string CheckSettings { get; init; }
    public required Func<int, string> SettingsFine { get; init; }
    public required Func<int, int, string> SettingsPart { get; init; }
    public required string MendSettings { get; init; }
    public required Func<string, int, string> AndOthers { get; init; }

    public static RollOverTexts Vi { get; } =
        new()
        {
            ChecksLead = "Hãy xem các nội dung sau trước khi mở; nội dung ghi “Cần xem” không ngăn việc mở kỳ đánh giá.",
            Checks = "Kiểm tra trước khi mở",
            What = "Nội dung",
            State = "Kết quả",
            Found = "Chi tiết",
            Fine = "Đạt",
            Look = "Cần xem",
            SetTitle = "Bộ chỉ số",
            Show = "Dùng bộ này và xem thay đổi",
            NoDifference = "Các dòng, điểm tối đa và cách tính giữ nguyên như năm trước.",
            Code = "Mã",
            Line = "Dòng",
            Change = "Thay đổi",
            Before = "Điểm tối đa kỳ trước",
            After = "Điểm tối đa kỳ mới",
            OpenLead =
                "Ngày, lịch và các thiết lập được đề xuất từ kỳ trước, dời đi một năm; sửa, để trống hoặc bỏ chọn nội dung không áp dụng rồi mở.",
            CheckSet = "Bộ chỉ số",
            SameSet = "Dùng lại đúng phiên bản của năm trước.",
            CheckUnits = "Đơn vị tham gia",
            CheckPeople = "Người nhập và người xác nhận",
            AllPeople = "Đơn vị nào cũng có chuyên viên và lãnh đạo.",
            CheckDeadline = "Hạn xác nhận đề xuất",
            DeadlinePast = "Hạn đề xuất đã qua; hãy nhập hạn mới.",
            DeadlineAhead = "Hạn đề xuất chưa qua.",
            MendSet = "Xem bộ chỉ số",
            MendUnits = "Mở danh sách đơn vị",
            MendPeople = "Mở danh sách đơn vị, đầu mối",
            MendDeadline = "Sửa thời hạn",
            Dropped = "bỏ",
            Added = "thêm mới",
            MaxChanged = "điểm tối đa",
            Renamed = "tên hoặc mã",
            RuleChanged = "cách tính",
            EvidenceChanged = "tài liệu kiểm chứng",
            Title = (kind, year) => $"Chuẩn bị kỳ đánh giá năm {year}: {kind}",
            Lead = year => $"Đề xuất từ kỳ đánh giá năm {year}. Chưa có gì được mở.",
            Opened = year => $"Kỳ đánh giá năm {year} của khối này đã mở.",
            Compare = year => $"Bộ chỉ số cho kỳ mới, so với năm {year}",
            Differences = count => $"{count} dòng thay đổi so với năm trước",
            OpenTitle = year => $"Mở kỳ đánh giá năm {year}",
            OtherSet = count => $"Bộ hoặc phiên bản khác, {count} dòng thay đổi; xem danh sách dưới đây.",
            Units = (count, joined, left) =>
                $"{count} đơn vị" + (joined.Length > 0 ? $"; mới: {joined}" : "") + (left.Length > 0 ? $"; không còn: {left}" : "") + ".",
            WithoutPeople = units => $"Thiếu chuyên viên hoặc lãnh đạo: {units}.",
            CheckCalendar = "Lịch sau hạn nhập số liệu",
            CalendarNone = "Kỳ mới không có bước nào sau hạn nhập số liệu.",
            CalendarWrong = "Chưa tính được các ngày theo nội dung đang nhập.",
            CalendarExpected = year =>
                $"Lịch đi qua ngày nghỉ Tết hoặc Quốc khánh năm {year}, còn là dự kiến vì chưa có thông báo nghỉ lễ, tết.",
            CalendarFine = day => $"Bước cuối cùng kết thúc ngày {day}.",
            MendCalendar = "Xem lịch",
            MendDays = "Xem ngày nghỉ và ngày làm bù",
            CheckSettings = "Thiết lập khác",
            SettingsFine = count => $"Mang sang được đủ {count} nội dung.",
            SettingsPart = (some, all) => $"{some}/{all} nội dung không mang sang được hoặc chỉ mang sang được một phần.",
            MendSettings = "Xem các thiết lập",
            AndOthers = (names, count) => $"{names} và {count} đơn vị khác",
        };

    public static RollOverTexts En { get; } =
        new()
        {
            ChecksLead = "To be looked at before it opens; nothing here stands in the way.",
            Checks = "Before it opens",
            What = "What",
            State = "Result",
            Found = "Details",
            Fine = "Fine",
            Look = "Look here",
            SetTitle = "The set",
            Show = "Take this set and show what changes",
            NoDifference = "Lines, maxima and rule texts are those of the year before.",
            Code = "Code",
            Line = "Line",
            Change = "Change",
            Before = "Points before",
            After = "Points after",
            OpenLead =
                "Dates, calendar and settings are those of this round a year on; change, empty or untick what does not apply, then open.",
            CheckSet = "Set",
            SameSet = "The same version as the year before.",
            CheckUnits = "Units",
            CheckPeople = "People who enter and confirm",
            AllPeople = "Every unit has a specialist and a leader.",
            CheckDeadline = "Proposed deadline",
            DeadlinePast = "The proposed deadline has passed; enter another.",
            DeadlineAhead = "The proposed deadline lies ahead.",
            MendSet = "Look at the set",
            MendUnits = "To the units",
            MendPeople = "To the units and their people",
            MendDeadline = "To the deadline",
            Dropped = "dropped",
            Added = "added",
            MaxChanged = "maximum",
            Renamed = "name or code",
            RuleChanged = "rule text",
            EvidenceChanged = "evidence",
            Title = (kind, year) => $"Prepare the round of {year}: {kind}",
            Lead = year => $"Proposed from the round of {year}. Nothing has been opened yet.",
            Opened = year => $"The round of {year} for these units is open already.",
            Compare = year => $"Set of the new round, compared with {year}",
            Differences = count => $"{count} lines differ from the year before",
            OpenTitle = year => $"Open the round of {year}",
            OtherSet = count => $"Another set or version, {count} lines differ; see below.",
            Units = (count, joined, left) =>
                $"{count} units" + (joined.Length > 0 ? $"; new: {joined}" : "") + (left.Length > 0 ? $"; no more: {left}" : "") + ".",
            WithoutPeople = units => $"Without a specialist or a leader: {units}.",
            CheckCalendar = "Calendar after the deadline",
            CalendarNone = "The new round has no steps after the deadline.",
            CalendarWrong = "The days cannot be counted from what stands in the form.",
            CalendarExpected = year =>
                $"The calendar crosses the days off of Tết or National Day {year}, which are as usual: they are not announced yet.",
            CalendarFine = day => $"The last step ends on {day}.",
            MendCalendar = "Look at the calendar",
            MendDays = "Look at days off and days worked",
            CheckSettings = "Other settings",
            SettingsFine = count => $"All {count} can be carried over.",
            SettingsPart = (some, all) => $"{some} of {all} cannot be carried over, or only in part.",
            MendSettings = "Look at the settings",
            AndOthers = (names, count) => $"{names} and {count} others",
        };

    public static RollOverTexts In(Language language) => language == Language.En ? En : Vi;

    public string Of(LineDifference line) =>
        line.After is null ? Dropped
        : line.Before is null ? Added
        : string.Join(
            ", ",
            new[]
            {
                line.IsMaxChanged ? MaxChanged : null,
                line.IsRenamed ? Renamed : null,
                line.IsRuleTextChanged ? RuleChanged : null,
                line.IsEvidenceTextChanged || line.IsEvidenceTimeChanged ? EvidenceChanged : null,
            }.OfType<string>()
        );

    public string Listed(IReadOnlyList<string> names)
    {
        var said = string.Join(", ", names.Take(MostNames));
        return names.Count <= MostNames ? said : AndOthers(said, names.Count - MostNames);
    }
}

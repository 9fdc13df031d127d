using OpenDti.Scoring;

namespace OpenDti.Web.Features.Monitoring.Sources;

/// <summary>Words of the pages about the sources of monitored figures.</summary>
public sealed record SourcesTexts
{
    public required string Title { get; init; }
    public required string Lead { get; init; }
    public required Func<int, string> Caption { get; init; }
    public required string Source { get; init; }
    public required string Owner { get; init; }
    public required string LastSync { get; init; }
    public required string Coverage { get; init; }
    public required Func<int, int, int, string> Covers { get; init; }
    public required string Never { get; init; }
    public required string Fresh { get; init; }
    public required Func<int, string> Stale { get; init; }
    public required string Empty { get; init; }
    public required string GroupsTitle { get; init; }
    public required string GroupsHint { get; init; }
    public required string NewTitle { get; init; }
    public required string Code { get; init; }
    public required string CodeHint { get; init; }
    public required string Name { get; init; }
    public required string NameHint { get; init; }
    public required string OwnerHint { get; init; }
    public required string Days { get; init; }
    public required string DaysHint { get; init; }
    public required string Enter { get; init; }
    public required string NothingSaved { get; init; }
    public required string TokenTitle { get; init; }
    public required string TokenHint { get; init; }
    public required string TokenOnce { get; init; }
    public required Func<string, string> TokenInForce { get; init; }
    public required string NoToken { get; init; }
    public required Func<string, string> TokenOwnUnits { get; init; }
    public required Func<string, int, string> OnlyInYear { get; init; }
    public required string Understood { get; init; }
    public required string MakeToken { get; init; }
    public required string RevokeToken { get; init; }
    public required string Address { get; init; }
    public required string FileTitle { get; init; }
    public required string FileHint { get; init; }
    public required string Group { get; init; }
    public required string File { get; init; }
    public required string Look { get; init; }
    public required string NoGroups { get; init; }
    public required string InputsTitle { get; init; }
    public required string InputsHint { get; init; }
    public required Func<int, string> Given { get; init; }
    public required string OnlyMeasured { get; init; }
    public required Func<string, string> OfOther { get; init; }
    public required string Give { get; init; }

    public static SourcesTexts Vi { get; } =
        new()
        {
            Title = "Nguồn số liệu giám sát",
            Lead = "Số liệu do hệ thống hoặc cơ quan khác đo, đứng cạnh số liệu đơn vị khai, không ghi đè.",
            Caption = count => $"{count} nguồn",
            Source = "Nguồn",
            Owner = "Cơ quan quản lý",
            LastSync = "Lần nhận gần nhất",
            Coverage = "Phạm vi trong các kỳ chưa công bố",
            Covers = (units, all, inputs) => units == 0 ? "chưa có số liệu nào" : $"{units}/{all} đơn vị, {inputs} số liệu",
            Never = "chưa nhận lần nào",
            Fresh = "Còn mới",
            Stale = days => $"Quá {days} ngày chưa cập nhật",
            Empty = "Chưa có nguồn nào.",
            GroupsTitle = "Đối chiếu, đề nghị cung cấp số liệu",
            GroupsHint = "Theo từng kỳ đánh giá chưa công bố.",
            NewTitle = "Thêm nguồn",
            Code = "Mã nguồn",
            CodeHint = "chữ thường không dấu, ví dụ dvc-quoc-gia; đứng trong địa chỉ kết nối",
            Name = "Tên nguồn",
            NameHint = "ví dụ Cổng Dịch vụ công quốc gia",
            OwnerHint = "cơ quan chịu trách nhiệm về số liệu",
            Days = "Coi là cũ sau (ngày)",
            DaysHint = "ví dụ 31 với số liệu hằng tháng",
            Enter = "Thêm nguồn",
            NothingSaved = "Chưa có gì được lưu.",
            TokenTitle = "Kết nối tự động",
            TokenHint = "Hệ thống của nguồn gửi từng số liệu bằng PUT với mã truy cập. Tạo mã mới thì mã cũ hết hiệu lực ngay.",
            TokenOnce = "Mã truy cập, chỉ hiện một lần; hãy chép và giữ kín:",
            TokenInForce = at => $"Có một mã truy cập đang dùng, tạo lúc {at}.",
            NoToken = "Chưa có mã truy cập; hệ thống ngoài chưa gửi được.",
            TokenOwnUnits = units =>
                $"Người tạo mã thuộc {units} nên mã này không gửi được số liệu của đơn vị đó. Người không thuộc đơn vị nào trong khối tạo mã mới.",
            OnlyInYear = (index, year) => $"{index} (chỉ kỳ năm {year})",
            Understood = "Tôi hiểu: mã cũ (nếu có) hết hiệu lực ngay, mã mới chỉ hiện một lần.",
            MakeToken = "Tạo mã truy cập mới",
            RevokeToken = "Thu hồi mã truy cập",
            Address = "Địa chỉ gửi",
            FileTitle = "Nhập từ tệp",
            FileHint =
                "CSV hoặc XLSX, mỗi dòng một đơn vị, cột code (mã đơn vị) và mã số liệu. Tệp được xem trước; có một lỗi thì không nhập dòng nào.",
            Group = "Kỳ đánh giá, khối",
            File = "Tệp số liệu, tối đa 5 MB",
            Look = "Xem trước",
            NoGroups = "Không có kỳ đánh giá nào chưa công bố.",
            InputsTitle = "Số liệu do nguồn cung cấp",
            InputsHint =
                "Nguồn chỉ gửi được những số liệu được giao; mỗi số liệu của một khối thuộc về một nguồn. Số liệu đã nhận vẫn giữ nguyên khi thôi giao.",
            Given = count => $"{count} số liệu được giao",
            OnlyMeasured = "chỉ do hệ thống đo",
            OfOther = source => $"do nguồn khác cung cấp: {source}",
            Give = "Lưu số liệu được giao",
        };

    public static SourcesTexts En { get; } =
        new()
        {
            Title = "Sources of monitored figures",
            Lead = "Figures that a system or another agency measures stand beside what units declare and overwrite nothing.",
            Caption = count => $"{count} {(count == 1 ? "source" : "sources")}",
            Source = "Source",
            Owner = "Answered for by",
            LastSync = "Last received",
            Coverage = "Reach in rounds not yet released",
            Covers = (units, all, inputs) => units == 0 ? "no figure yet" : $"{units} of {all} units, {inputs} figures",
            Never = "nothing received yet",
            Fresh = "Up to date",
            Stale = days => $"Not updated for more than {days} days",
            Empty = "There is no source yet.",
            GroupsTitle = "Compare and ask for figures",
            GroupsHint = "For each round that is not yet released.",
            NewTitle = "Enter a source",
            Code = "Code",
            CodeHint = "plain small letters, such as dvc-quoc-gia; part of the address",
            Name = "Name",
            NameHint = "such as the national public service portal",
            OwnerHint = "the agency that answers for the figures",
            Days = "Out of date after (days)",
            DaysHint = "such as 31 for monthly figures",
            Enter = "Enter the source",
            NothingSaved = "Nothing was saved.",
            TokenTitle = "Automatic connection",
            TokenHint = "The source's system sends each figure by PUT with a token. A new token ends the old one at once.",
            TokenOnce = "The token, shown once; copy it and keep it secret:",
            TokenInForce = at => $"A token is in force, made at {at}.",
            NoToken = "There is no token; no system can send figures yet.",
            TokenOwnUnits = units =>
                $"The maker of the token belongs to {units}, so it sends no figure of that unit. Somebody who belongs to no unit of the group makes a new one.",
            OnlyInYear = (index, year) => $"{index} (round of {year} only)",
            Understood = "I understand: the old token, if any, ends at once, and the new one is shown once.",
            MakeToken = "Make a new token",
            RevokeToken = "Revoke the token",
            Address = "Address",
            FileTitle = "Take figures from a file",
            FileHint =
                "CSV or XLSX, a line for each unit, the column code (code of the unit) and ids of figures. You see it first; with one error no line is taken.",
            Group = "Round and kind of units",
            File = "File of figures, up to 5 MB",
            Look = "Look at it first",
            NoGroups = "Every round is released.",
            InputsTitle = "Figures that the source delivers",
            InputsHint =
                "A source sends what it was given and nothing else; each figure of a kind of units belongs to one source. What came in stays when a figure is taken away.",
            Given = count => $"{count} {(count == 1 ? "figure" : "figures")} given",
            OnlyMeasured = "measured only",
            OfOther = source => $"delivered by another source: {source}",
            Give = "Save the figures given",
        };

    public static SourcesTexts In(Language language) => language == Language.En ? En : Vi;
}

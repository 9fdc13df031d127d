using OpenDti.Scoring;

namespace OpenDti.Web.Features.Units.Nominees;

public sealed record NomineesTexts
{
    public required string Title { get; init; }
    public required string Lead { get; init; }
    public required string TemplateTitle { get; init; }
    public required string TemplateLead { get; init; }
    public required string Template { get; init; }
    public required string UploadTitle { get; init; }
    public required string UploadLead { get; init; }
    public required string File { get; init; }
    public required string Upload { get; init; }
    public required string PreviewTitle { get; init; }
    public required string FindingsLead { get; init; }
    public required string PlaceHeader { get; init; }
    public required string FindingHeader { get; init; }
    public required string WholeFile { get; init; }
    public required string NewUnits { get; init; }
    public required string NewPeople { get; init; }
    public required string Unchanged { get; init; }
    public required string RowsTitle { get; init; }
    public required string Row { get; init; }
    public required string Person { get; init; }
    public required string Unit { get; init; }
    public required string Outcome { get; init; }
    public required string Nobody { get; init; }
    public required string CarryOutLead { get; init; }
    public required string CarryOut { get; init; }
    public required string Another { get; init; }
    public required string DoneTitle { get; init; }
    public required string PrintNow { get; init; }
    public required string NothingSaved { get; init; }
    public required Func<string, string> PreviewLead { get; init; }
    public required Func<int, string> FindingsTitle { get; init; }
    public required Func<string, string> Cell { get; init; }
    public required Func<int, string, string, string> Place { get; init; }
    public required Func<int, int, string> Done { get; init; }
    public required Func<NomineeOutcome, string> Of { get; init; }

    public static NomineesTexts Vi { get; } =
        new()
        {
            Title = "Nhập danh sách đầu mối",
            Lead =
                "Tạo đơn vị, người dùng và tài khoản từ một bảng tính. Khi tải lên, hệ thống chỉ kiểm tra và cho xem trước; còn một lỗi thì không dòng nào được thực hiện.",
            TemplateTitle = "1. Tải mẫu và gửi các đơn vị",
            TemplateLead =
                "Mẫu đã có các đơn vị đang quản lý, mỗi vai trò một dòng, điền sẵn người đang giữ. Có thể thêm đơn vị mới: mã, tên và khối.",
            Template = "Tải mẫu danh sách đầu mối (XLSX)",
            UploadTitle = "2. Tải danh sách đã điền lên",
            UploadLead = "Tên đăng nhập để trống thì hệ thống đề xuất, ví dụ cv.syt cho chuyên viên, ld.syt cho lãnh đạo.",
            File = "Danh sách đầu mối (.xlsx)",
            Upload = "Tải lên và xem trước",
            PreviewTitle = "Xem trước danh sách đầu mối",
            FindingsLead = "Hãy sửa trong bảng tính rồi tải lên lại. Chưa có dòng nào được thực hiện.",
            PlaceHeader = "Vị trí",
            FindingHeader = "Lỗi và cách sửa",
            WholeFile = "cả tệp",
            NewUnits = "Đơn vị mới",
            NewPeople = "Tài khoản mới",
            Unchanged = "Dòng không thay đổi",
            RowsTitle = "Từng dòng sẽ được thực hiện như sau",
            Row = "Dòng",
            Person = "Họ và tên",
            Unit = "Đơn vị",
            Outcome = "Kết quả",
            Nobody = "chưa có tên",
            CarryOutLead =
                "Mật khẩu dùng lần đầu được tạo ngẫu nhiên và chỉ hiện một lần, trên phiếu bàn giao để in ở trang sau. Hệ thống không lưu mật khẩu ở dạng đọc được.",
            CarryOut = "Tạo đơn vị và tài khoản",
            Another = "Tải lên tệp khác",
            DoneTitle = "Đã thực hiện danh sách đầu mối",
            PrintNow =
                "Hãy in các phiếu dưới đây trước khi rời trang: mỗi người một trang A4. Mật khẩu chỉ hiện một lần ở đây, hệ thống không lưu mật khẩu ở dạng đọc được; phiếu thất lạc thì đặt lại mật khẩu.",
            NothingSaved = "Chưa có đơn vị hay tài khoản nào được tạo.",
            PreviewLead = file => $"Tệp {file}. Chưa có gì được tạo.",
            FindingsTitle = count => $"{count} lỗi trong danh sách",
            Cell = cell => $"ô {cell}",
            Place = (row, header, cell) => $"dòng {row}, cột {header} (ô {cell})",
            Done = (units, people) => $"Đã tạo {units} đơn vị và {people} tài khoản.",
            Of = outcome =>
                outcome switch
                {
                    NomineeOutcome.NewUnit => "Thêm đơn vị",
                    NomineeOutcome.NewPerson => "Tạo tài khoản",
                    NomineeOutcome.NewUnitAndPerson => "Thêm đơn vị, tạo tài khoản",
                    NomineeOutcome.Known => "Đã có, giữ nguyên",
                    NomineeOutcome.NewAddress => "Cập nhật thư điện tử",
                    _ => "Không có gì để làm",
                },
        };

    public static NomineesTexts En { get; } =
        new()
        {
            Title = "List of nominees",
            Lead = "Units, people and accounts from one workbook. An upload is only checked and shown; all rows are carried out, or none.",
            TemplateTitle = "1. Download the form and send it to the units",
            TemplateLead =
                "It holds the units on the books, a row for each seat, with whoever holds it. New units may be added: code, name and kind.",
            Template = "Download the form (XLSX)",
            UploadTitle = "2. Upload the filled list",
            UploadLead = "An empty user name is proposed by the system, for example cv.syt for a specialist, ld.syt for a leader.",
            File = "List of nominees (.xlsx)",
            Upload = "Upload and preview",
            PreviewTitle = "Preview of the list",
            FindingsLead = "Mend them in the workbook and upload it again. No row was carried out.",
            PlaceHeader = "Place",
            FindingHeader = "Finding",
            WholeFile = "the whole file",
            NewUnits = "New units",
            NewPeople = "New accounts",
            Unchanged = "Rows without a change",
            RowsTitle = "What each row would do",
            Row = "Row",
            Person = "Full name",
            Unit = "Unit",
            Outcome = "Outcome",
            Nobody = "nobody named",
            CarryOutLead =
                "First passwords are made up at random and shown once, on sheets to print on the next page. The system keeps none that could be read.",
            CarryOut = "Create the units and accounts",
            Another = "Upload another file",
            DoneTitle = "The list was carried out",
            PrintNow =
                "Print the sheets below before you leave this page: one A4 page for each person. The passwords are shown here once; the system keeps none that could be read. Where a sheet is lost, reset the password.",
            NothingSaved = "No unit and no account was created.",
            PreviewLead = file => $"File {file}. Nothing has been created yet.",
            FindingsTitle = count => $"{count} findings in the list",
            Cell = cell => $"cell {cell}",
            Place = (row, header, cell) => $"row {row}, column {header} (cell {cell})",
            Done = (units, people) => $"{units} units and {people} accounts were created.",
            Of = outcome =>
                outcome switch
                {
                    NomineeOutcome.NewUnit => "Adds the unit",
                    NomineeOutcome.NewPerson => "Opens an account",
                    NomineeOutcome.NewUnitAndPerson => "Adds the unit, opens an account",
                    NomineeOutcome.Known => "Known, stays as it is",
                    NomineeOutcome.NewAddress => "Another e-mail address",
                    _ => "Nothing to do",
                },
        };

    public static NomineesTexts In(Language language) => language == Language.En ? En : Vi;
}

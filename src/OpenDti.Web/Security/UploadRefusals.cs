using OpenDti.Web.Ui;

namespace OpenDti.Web.Security;

/// <summary>What is wrong with a file before anybody looked into it.</summary>
public static class UploadRefusals
{
    public static IReadOnlyList<RefusalText> All { get; } =
    [
        new("upload.no-file", "Chọn một tệp để tải lên.", "Choose a file to upload."),
        new(
            "upload.too-large",
            "Tệp lớn hơn {0} MB nên chưa được nhận. Hãy chọn tệp nhỏ hơn.",
            "The file is larger than {0} MB and was not taken. Choose a smaller one."
        ),
        new("upload.empty", "Tệp {0} rỗng, không có nội dung.", "The file {0} is empty."),
    ];
}

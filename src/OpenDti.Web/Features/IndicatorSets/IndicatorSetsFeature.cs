using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.IndicatorSets.Adopt;
using OpenDti.Web.Features.IndicatorSets.Upload;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.IndicatorSets;

public static class IndicatorSetsFeature
{
    public static IReadOnlyList<Permission> Permissions { get; } =
    [
        Permission.Seats("indicator-sets.list", Role.AuthorityAdministrator, Role.Auditor),
        Permission.Seats("indicator-sets.adopt", Role.AuthorityAdministrator),
        Permission.Seats("indicator-sets.template", Role.AuthorityAdministrator),
        Permission.Seats("indicator-sets.workbook", Role.AuthorityAdministrator, Role.Auditor),
        Permission.Seats("indicator-sets.yaml", Role.AuthorityAdministrator, Role.Auditor),
        Permission.Seats("indicator-sets.upload", Role.AuthorityAdministrator),
        Permission.Seats("indicator-sets.preview", Role.AuthorityAdministrator),
        Permission.Seats("indicator-sets.preview.adopt", Role.AuthorityAdministrator),
    ];

    public static IReadOnlyList<RefusalText> Refusals { get; } =
    [
        new("indicator-set.none-chosen", "Chọn một bộ chỉ số.", "Choose an indicator set."),
        new(
            "indicator-set.findings",
            "Bộ chỉ số có lỗi ({0} tại {1}) nên chưa được lưu.",
            "The indicator set has findings ({0} at {1}) and was not stored."
        ),
        new(
            "indicator-set.findings-in-file",
            "Tệp còn lỗi nên bộ chỉ số chưa được đưa vào sử dụng.",
            "The file has findings; the set was not adopted."
        ),
        new(
            "indicator-set.name-too-long",
            "Mã bộ chỉ số được tối đa {0:n} ký tự, số phiên bản tối đa {1:n} ký tự.",
            "The id of a set has {0:n} characters at the most, its version {1:n}."
        ),
        RefusalText.Conflict(
            "indicator-set.version-taken",
            "Bộ chỉ số {0}, phiên bản {1} đã có với nội dung khác. Phiên bản đã dùng thì không sửa; hãy đặt số phiên bản mới.",
            "The set {0}, version {1} exists with another text. A version is never changed; give it a new number."
        ),
    ];

    public static IServiceCollection AddIndicatorSets(this IServiceCollection services) =>
        services
            .AddSingleton<BonusLibrary>()
            .AddSingleton<SetLibrary>()
            .AddSingleton<AdoptSet>()
            .AddSingleton<SetListEndpoint>()
            .AddSingleton<SetUploadEndpoint>()
            .AddSingleton<SetFileEndpoint>();

    public static void MapIndicatorSets(this IEndpointRouteBuilder routes)
    {
        routes
            .MapGet("/{authority}" + SetListEndpoint.Path, (SetListEndpoint e, CurrentRequest r, CancellationToken c) => e.ShowAsync(r, c))
            .WithName("indicator-sets.list");
        routes
            .MapPost(
                "/{authority}" + SetListEndpoint.Path,
                (SetListEndpoint e, CurrentRequest r, CancellationToken c) => e.SubmitAsync(r, c)
            )
            .WithName("indicator-sets.adopt");
        routes.MapGet("/{authority}" + SetFileEndpoint.TemplatePath, SetFileEndpoint.Template).WithName("indicator-sets.template");
        var file = routes.MapGroup("/{authority}" + SetListEndpoint.Path + "/{set:guid}");
        file.MapGet("/workbook", (SetFileEndpoint e, CurrentRequest r, Guid set, CancellationToken c) => e.WorkbookAsync(r, set, c))
            .WithName("indicator-sets.workbook");
        file.MapGet("/yaml", (SetFileEndpoint e, CurrentRequest r, Guid set, CancellationToken c) => e.YamlAsync(r, set, c))
            .WithName("indicator-sets.yaml");
        routes
            .MapPost(
                "/{authority}" + SetUploadEndpoint.UploadPath,
                (SetUploadEndpoint e, CurrentRequest r, CancellationToken c) => e.SubmitAsync(r, c)
            )
            .WithMetadata(new TakesFiles(TakesFiles.Workbook))
            .WithName("indicator-sets.upload");
        var preview = routes.MapGroup("/{authority}" + SetListEndpoint.Path + "/uploads/{upload:guid}");
        preview
            .MapGet("", (SetUploadEndpoint e, CurrentRequest r, Guid upload, CancellationToken c) => e.ShowAsync(r, upload, c))
            .WithName("indicator-sets.preview");
        preview
            .MapPost("", (SetUploadEndpoint e, CurrentRequest r, Guid upload, CancellationToken c) => e.AdoptAsync(r, upload, c))
            .WithName("indicator-sets.preview.adopt");
    }
}

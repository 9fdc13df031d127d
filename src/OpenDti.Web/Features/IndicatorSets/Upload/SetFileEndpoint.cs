using System.Text;
using Microsoft.EntityFrameworkCore;
using OpenDti.Documents;
using OpenDti.Web.Data;
using OpenDti.Web.Features.IndicatorSets.Adopt;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.IndicatorSets.Upload;

/// <summary>An adopted set as a file: its YAML to the last byte, or the workbook in which next year's is written.</summary>
public sealed class SetFileEndpoint(Databases databases)
{
    public const string TemplatePath = SetListEndpoint.Path + "/template.xlsx";
    private const string TemplateName = "mau-bo-chi-so.xlsx";

    public static string WorkbookPath(Guid set) => $"{SetListEndpoint.Path}/{set:N}/workbook";

    public static string YamlPath(Guid set) => $"{SetListEndpoint.Path}/{set:N}/yaml";

    /// <summary>The form in which a province writes its first set.</summary>
    public static IResult Template() => Downloads.Of(SetTemplate.Workbook(), Downloads.Workbook, TemplateName);

    public async Task<IResult> WorkbookAsync(CurrentRequest current, Guid set, CancellationToken cancellation) =>
        await FindAsync(current, set, cancellation) is { } stored
            ? Downloads.Of(SetDocument.Workbook(stored.Body).Value, Downloads.Workbook, NameOf(stored, "xlsx"))
            : ErrorPages.Of(StatusCodes.Status404NotFound);

    public async Task<IResult> YamlAsync(CurrentRequest current, Guid set, CancellationToken cancellation) =>
        await FindAsync(current, set, cancellation) is { } stored
            ? Downloads.Of(Encoding.UTF8.GetBytes(stored.Body), Downloads.Yaml, NameOf(stored, "yaml"))
            : ErrorPages.Of(StatusCodes.Status404NotFound);

    private static string NameOf(StoredSet stored, string extension) => $"{stored.SetId}-{stored.Version}.{extension}";

    private async Task<StoredSet?> FindAsync(CurrentRequest current, Guid set, CancellationToken cancellation)
    {
        await using var db = databases.Open(current.RequiredAuthority.Id);
        return await db.IndicatorSets.AsNoTracking().SingleOrDefaultAsync(s => s.Id == set, cancellation);
    }
}

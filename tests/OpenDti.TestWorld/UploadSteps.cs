using System.Text;
using OpenDti.Web.Data;
using OpenDti.Web.Security;

namespace OpenDti.TestWorld;

/// <summary>Files that wait for a decision.</summary>
public static class UploadSteps
{
    /// <summary>The test set, which the first authority has adopted already, uploaded once more.</summary>
    public static Task<Guid> UploadedSetAsync(this Province province) =>
        province.UploadedAsync(UploadPurpose.IndicatorSet, "tap-thu.yaml", Encoding.UTF8.GetBytes(TestSet.Yaml));

    public static async Task<Guid> UploadedAsync(this Province province, UploadPurpose purpose, string fileName, byte[] bytes)
    {
        var request = province.Request(province.Authority, province.Accounts[Identity.AuthorityAdministrator]);
        return (await province.Use<Uploads>().KeepAsync(request, purpose, new UploadedFile(fileName, bytes), CancellationToken.None)).Value;
    }
}

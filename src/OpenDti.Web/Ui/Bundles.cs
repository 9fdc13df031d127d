using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace OpenDti.Web.Ui;

/// <summary>The stylesheet, the script and the icon: put together once from the parts in Ui/Assets, addressed by their hash, cached for ever.</summary>
public static class Bundles
{
    private static readonly Bundle Stylesheet = Bundle.Of("styles", "css", "text/css; charset=utf-8");
    private static readonly Bundle Script = Bundle.Of("scripts", "js", "text/javascript; charset=utf-8");
    private static readonly Bundle Icon = Bundle.Of("images", "svg", "image/svg+xml");

    public static string StylesheetUrl => Stylesheet.Url;
    public static string ScriptUrl => Script.Url;
    public static string IconUrl => Icon.Url;

    public static IResult Serve(string name, HttpContext context)
    {
        if (new[] { Stylesheet, Script, Icon }.FirstOrDefault(bundle => bundle.Name == name) is not { } found)
        {
            return ErrorPages.Of(StatusCodes.Status404NotFound);
        }

        context.Response.Headers.Remove("Pragma");
        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        context.Response.Headers.Vary = "Accept-Encoding";
        context.Response.ContentType = found.ContentType;
        return new PackedResult(found.Packed);
    }

    private sealed class PackedResult(PackedBytes packed) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext) => packed.WriteAsync(httpContext);
    }

    private sealed record Bundle(string Name, PackedBytes Packed, string ContentType)
    {
        public string Url => "/assets/" + Name;

        public static Bundle Of(string folder, string extension, string contentType)
        {
            var assembly = Assembly.GetExecutingAssembly();
            var bytes = Encoding.UTF8.GetBytes(
                string.Concat(
                    assembly
                        .GetManifestResourceNames()
                        .Where(name => name.Contains($".Ui.Assets.{folder}.", StringComparison.Ordinal))
                        .Order(StringComparer.Ordinal)
                        .Select(name => TextOf(assembly, name))
                )
            );
            return new Bundle(
                $"opendti-{Convert.ToHexStringLower(SHA256.HashData(bytes))[..16]}.{extension}",
                PackedBytes.ForMany(bytes),
                contentType
            );
        }

        private static string TextOf(Assembly assembly, string name)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
            return reader.ReadToEnd();
        }
    }
}

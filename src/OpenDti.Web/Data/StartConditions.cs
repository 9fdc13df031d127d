using System.Text;

namespace OpenDti.Web.Data;

/// <summary>What must hold before a server touches any data.</summary>
public static class StartConditions
{
    public static void MustHold(Settings settings, IConfiguration configuration)
    {
        // Kestrel's own settings (Kestrel__Endpoints__…) would silently replace OPENDTI_URLS.
        var hasOtherAddresses = configuration.GetSection("Kestrel:Endpoints").GetChildren().Any();
        if (settings.WantsDemo && (hasOtherAddresses || !settings.ListensOnLoopbackOnly))
        {
            throw new StartRefusedException(
                "The demonstration prints its passwords and therefore listens on this computer only (127.0.0.1)."
            );
        }

        // Without culture data .NET leaves "ệ" as it came: "Có" would no longer mean yes, and rankings would be ordered otherwise.
        if ("ệ".Normalize(NormalizationForm.FormD).Length != 3)
        {
            throw new StartRefusedException(
                "Vietnamese letters need culture data: install ICU and do not set DOTNET_SYSTEM_GLOBALIZATION_INVARIANT."
            );
        }
    }
}

using OpenDti.Web.Features.Units.Register;

namespace OpenDti.Web.Features.Units;

public static class UnitsFeature
{
    public static IServiceCollection AddUnits(this IServiceCollection services) => services.AddSingleton<RegisterUnits>();
}

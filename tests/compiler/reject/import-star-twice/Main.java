import java.*.*;
class Main { }

; import java.io.*;
;
import java.util.*;

class Main {}
